'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import type { ProductPage } from '@/trpc/outputs.ts'
import { newestOf } from '../live/newest-of.ts'
import { useLiveStock } from '../live/use-live-stock.ts'
import { withStock } from './with-stock.ts'

const refreshMs = 10_000

/**
 * The product as the server rendered it, then as it is: asked for at once, its stock told as it changes. While nothing can be
 * told it is asked for again and again.
 */
export function useLiveProduct(made: ProductPage): ProductPage {
  const trpc = useTRPC()
  const locale = useLocale()
  const live = useLiveStock(made.id)
  const { data, dataUpdatedAt } = useQuery(
    trpc.catalog.product.queryOptions(
      { slug: made.slug, locale },
      {
        initialData: made,
        initialDataUpdatedAt: 0,
        staleTime: refreshMs,
        refetchInterval: live.connected ? false : refreshMs,
      },
    ),
  )
  return withStock(data, newestOf(live, dataUpdatedAt))
}
