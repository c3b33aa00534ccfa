'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import type { ShownLine } from './shown-line.ts'

/** How many one customer may have of a line's product; asked for only where that is what stands in the way. */
export function usePurchaseLimit({ productId, problem }: ShownLine): number | undefined {
  const trpc = useTRPC()
  const locale = useLocale()
  const enabled = problem === 'PURCHASE_LIMIT'
  const product = useQuery(trpc.catalog.product.queryOptions({ id: productId, locale }, { enabled }))
  return product.data?.maxPerCustomer ?? undefined
}
