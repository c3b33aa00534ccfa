'use client'

import { type DeskCoupon, newCouponSchema, updateCouponInputSchema } from '@firstcome/client/admin'
import { toast } from '@firstcome/ui/toast'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { type Issue, issuesOf } from '@/features/editor/issues.ts'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { type CouponForm, emptyForm, toForm } from './coupon-form.ts'
import { toInput } from './to-input.ts'

/** The editor of a campaign, or of a new one: what stands in it, what is wrong with it, and how it is saved. */
export function useCouponEditor(coupon: DeskCoupon | null) {
  const t = useTranslations('coupons.editor')
  const [base, setBase] = useState(coupon)
  const saved = useMemo(() => (base ? toForm(base) : emptyForm), [base])
  const [form, setForm] = useState(saved)
  const [tried, setTried] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const keep = useSave(base)
  const found = findIssues(form, base)
  const refusal = refusalOf(keep.error)
  const refused = refusal?.reason === 'INVALID_INPUT' ? refusal.details.issues : []
  const newer = refusal?.reason === 'VERSION_CONFLICT' ? (refusal.details.current as DeskCoupon) : null
  const issues: Issue[] = tried ? [...found, ...refused] : []

  const start = (next: DeskCoupon | null, nextForm: CouponForm) => {
    setBase(next)
    setForm(nextForm)
    setTried(false)
    keep.reset()
  }
  const save = () => {
    setTried(true)
    setAttempt((attempts) => attempts + 1)
    if (found.length > 0) return
    keep.mutate(form, {
      onSuccess: (next) => {
        start(next, toForm(next))
        toast(t('done'))
      },
      onError: () => setAttempt((attempts) => attempts + 1),
    })
  }
  return {
    base,
    form,
    newer,
    issues,
    /** Counts the presses of Save and their refusals: what is wrong is looked for after each. */
    attempt,
    pending: keep.isPending,
    failed: keep.isError && !newer && refused.length === 0,
    dirty: JSON.stringify(form) !== JSON.stringify(saved),
    change: (part: Partial<CouponForm>) => {
      if (!newer) keep.reset()
      setForm((now) => ({ ...now, ...part }))
    },
    save,
    discard: () => start(base, saved),
    takeTheirs: () => newer && start(newer, toForm(newer)),
    keepMine: () => newer && start(newer, form),
  }
}
export type CouponEditing = ReturnType<typeof useCouponEditor>

/** Saves the form, and answers with the campaign as it then is. */
function useSave(base: DeskCoupon | null) {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queries = useQueryClient()
  const router = useRouter()
  return useMutation({
    mutationFn: async (form: CouponForm) => {
      const input = toInput(form, base)
      const { id } = base
        ? await client.coupons.update.mutate({ ...input, id: base.id, version: base.version })
        : await client.coupons.create.mutate(input)
      await queries.invalidateQueries(trpc.coupons.pathFilter())
      return queries.fetchQuery(trpc.coupons.byId.queryOptions({ id }, { staleTime: 0 }))
    },
    onSuccess: ({ id }) => {
      if (!base) router.replace(`/coupons/${id}`)
    },
  })
}

function findIssues(form: CouponForm, base: DeskCoupon | null): Issue[] {
  const input = toInput(form, base)
  const parsed = base
    ? updateCouponInputSchema.safeParse({ ...input, id: base.id, version: base.version })
    : newCouponSchema.safeParse(input)
  return parsed.success ? [] : issuesOf(parsed.error, input)
}
