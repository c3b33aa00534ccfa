'use client'

import { useQueries } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import type { ProductPage } from '@/trpc/outputs.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { showGuestLines } from './guest-lines.ts'
import type { ShownLine } from './shown-line.ts'
import { useGuestCart } from './use-guest-cart.ts'

/** What is in the guest's cart, with the prices and stock of this moment where the shop has answered. */
export function useGuestLines(): ShownLine[] {
  const trpc = useTRPC()
  const locale = useLocale()
  const { lines } = useGuestCart()
  const ids = [...new Set(lines.map(({ snapshot }) => snapshot.productId))]
  const products = useQueries({
    queries: ids.map((id) => trpc.catalog.product.queryOptions({ id, locale })),
  })
  const answered = new Map<string, ProductPage | null>()
  for (const [place, id] of ids.entries()) {
    const { data, error } = products[place] ?? {}
    if (refusalOf(error)?.reason === 'NOT_FOUND') answered.set(id, null)
    else if (data) answered.set(id, data)
  }
  const answeredAt = Math.max(0, ...products.map(({ dataUpdatedAt }) => dataUpdatedAt))
  return showGuestLines(lines, answered, new Date(answeredAt))
}
