'use client'

import { useQuery } from '@tanstack/react-query'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import type { ShownLine } from './shown-line.ts'

interface ProblemWords {
  words: string
  /** How many one customer may have, where that is what stands in the way and is known. */
  limit: number | undefined
}

/** What stands in a line's way, in words; a limit or a sale window is looked up only where it is the problem. */
export function useProblemWords({ productId, problem, stock, quantity }: ShownLine): ProblemWords {
  const t = useTranslations('cart')
  const format = useFormatter()
  const trpc = useTRPC()
  const locale = useLocale()
  const enabled = problem === 'PURCHASE_LIMIT' || problem === 'NOT_ON_SALE'
  const product = useQuery(trpc.catalog.product.queryOptions({ id: productId, locale }, { enabled }))
  const limit = product.data?.maxPerCustomer ?? undefined
  const opensAt = product.data?.saleStartsAt ?? null
  if (problem === null) return { words: '', limit: undefined }
  if (problem === 'NOT_ENOUGH')
    return { words: t('problems.NOT_ENOUGH', { count: stock, quantity }), limit: undefined }
  if (problem === 'PURCHASE_LIMIT' && limit !== undefined)
    return { words: t('limitOf', { count: limit }), limit }
  if (problem === 'NOT_ON_SALE' && opensAt && Date.parse(opensAt) > product.dataUpdatedAt) {
    const when = format.dateTime(new Date(opensAt), {
      month: 'long',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    })
    return { words: t('opensAt', { when }), limit: undefined }
  }
  return { words: t(`problems.${problem}`), limit: undefined }
}
