'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import type { ProductPage } from '@/trpc/outputs.ts'

const refreshMs = 10_000

/** The product as the server rendered it, then as it is: stock and prices are asked for at once and while the page is looked at. */
export function useLiveProduct(made: ProductPage): ProductPage {
  const trpc = useTRPC()
  const locale = useLocale()
  const live = useQuery(
    trpc.catalog.product.queryOptions(
      { slug: made.slug, locale },
      { initialData: made, initialDataUpdatedAt: 0, staleTime: refreshMs, refetchInterval: refreshMs },
    ),
  )
  return live.data
}
