'use client'

import { createProductInputSchema, type DeskProduct, updateProductInputSchema } from '@firstcome/client/admin'
import { toast } from '@firstcome/ui/toast'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { figureOf } from '@/features/editor/figure-of.ts'
import { type Issue, issuesOf } from '@/features/editor/issues.ts'
import { useKey } from '@/features/intention/use-key.ts'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { keepMine } from './keep-mine.ts'
import { emptyForm, type ProductForm, toForm } from './product-form.ts'
import { newerVersion, refusedIssues } from './refused-issues.ts'
import { movesStock, toInput, toNewInput } from './to-input.ts'

/** The editor of a product, or of a new one: what stands in it, what is wrong with it, and how it is saved. */
export function useProductEditor(product: DeskProduct | null) {
  const [base, setBase] = useState(product)
  const saved = useMemo(() => (base ? toForm(base) : emptyForm()), [base])
  const [form, setForm] = useState(saved)
  const [attempt, setAttempt] = useState(0)
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<Issue[]>([])
  const { key, renew } = useKey()
  const t = useTranslations('products.editor')
  const keep = useSave(base)
  const found = findIssues(form, base, key)
  const issues = tried ? [...found, ...refused] : []

  const start = (next: DeskProduct, nextForm = toForm(next)) => {
    setBase(next)
    setForm(nextForm)
    setTried(false)
    setRefused([])
    keep.reset()
  }
  const save = () => {
    setTried(true)
    setAttempt((attempts) => attempts + 1)
    if (found.length > 0) return
    keep.mutate(
      { form, key },
      {
        onSuccess: (next) => {
          start(next)
          toast(t('done'))
        },
        onError: (error) => {
          setRefused(refusedIssues(error, form) ?? [])
          setAttempt((attempts) => attempts + 1)
        },
        onSettled: (_, error) => (error === null || refusalOf(error)) && renew(),
      },
    )
  }
  const newer = newerVersion(keep.error)
  return {
    base,
    saved,
    form,
    issues,
    /** Counts the presses of Save and their refusals: what is wrong is looked for after each. */
    attempt,
    newer,
    pending: keep.isPending,
    failed: keep.isError && !newer && issues.length === 0,
    dirty: JSON.stringify(form) !== JSON.stringify(saved),
    change: (part: Partial<ProductForm> | ((form: ProductForm) => Partial<ProductForm>)) => {
      renew()
      setRefused([])
      setForm((now) => ({ ...now, ...(typeof part === 'function' ? part(now) : part) }))
    },
    save,
    discard: () => {
      setForm(saved)
      setTried(false)
      setRefused([])
      keep.reset()
    },
    takeTheirs: () => newer && start(newer),
    keepMine: () => newer && start(newer, keepMine(form, newer)),
  }
}
export type ProductEditor = ReturnType<typeof useProductEditor>

/** Saves the form, and answers with the product as it then is. */
function useSave(base: DeskProduct | null) {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queries = useQueryClient()
  const router = useRouter()
  return useMutation({
    mutationFn: async ({ form, key: idempotencyKey }: { form: ProductForm; key: string }) => {
      const { id } = base
        ? await client.products.update.mutate({
            ...toInput(form),
            id: base.id,
            version: base.version,
            idempotencyKey,
          })
        : await client.products.create.mutate({ ...toNewInput(form), idempotencyKey })
      await queries.invalidateQueries(trpc.products.pathFilter())
      return queries.fetchQuery(trpc.products.byId.queryOptions({ id }, { staleTime: 0 }))
    },
    onSuccess: ({ id }) => {
      if (!base) router.replace(`/products/${id}`)
    },
  })
}

function findIssues(form: ProductForm, base: DeskProduct | null, idempotencyKey: string): Issue[] {
  const input = base
    ? { ...toInput(form), id: base.id, version: base.version, idempotencyKey }
    : { ...toNewInput(form), idempotencyKey }
  const parsed = (base ? updateProductInputSchema : createProductInputSchema).safeParse(input)
  const needsReason = base !== null && movesStock(form) && form.stockReason.trim() === ''
  return [
    ...(parsed.success ? [] : issuesOf(parsed.error, input)),
    ...stockIssues(form),
    ...(needsReason ? [{ path: ['stockReason'], code: 'required' }] : []),
  ]
}

/** Stock may fall, and never below nothing. */
const stockIssues = ({ variants }: ProductForm): Issue[] =>
  variants.flatMap(({ stock, id }, index) =>
    id !== null && figureOf(stock) < 0
      ? [{ path: ['variants', index, 'stockDelta'], code: 'below_zero' }]
      : [],
  )
