'use client'

import { Button } from '@firstcome/ui/button'
import { Notice } from '@firstcome/ui/notice'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'
import type { ListFilter } from './list-filter.ts'
import { ProductTile } from './product-tile.tsx'
import { TileGrid, tileSizes } from './tile-grid.tsx'
import { TileGridSkeleton } from './tile-grid-skeleton.tsx'

export interface MoreProductsProps {
  filter: ListFilter
  cursor: string
  /** How many pieces the first page shows. */
  above: number
  /** How many pieces the whole list has, where that is known. */
  count: number | undefined
  now: number
  lowLevel: number
}

/** The pages after the first, one press each; they are still there when one comes back from a piece. */
export function MoreProducts({ filter, cursor, above, count = 0, now, lowLevel }: MoreProductsProps) {
  const t = useTranslations('catalogue')
  const pages = useNextPages(filter, cursor)
  const products = pages.data?.pages.flatMap((page) => page.items) ?? []
  const shown = above + products.length
  const more = !pages.data || pages.hasNextPage
  return (
    <div className="mt-8 grid gap-8 md:mt-12 md:gap-12">
      {products.length > 0 && (
        <TileGrid>
          {products.map((product) => (
            <li key={product.id}>
              <ProductTile product={product} now={now} lowLevel={lowLevel} sizes={tileSizes} />
            </li>
          ))}
        </TileGrid>
      )}
      {pages.isFetching && <TileGridSkeleton />}
      {pages.isError && <Notice tone="signal">{t('moreFailed')}</Notice>}
      {more && (
        <Button
          variant="outline"
          size="lg"
          className="justify-self-center px-12"
          pending={pages.isFetching}
          onClick={() => pages.fetchNextPage()}
        >
          {pages.isError ? t('again') : count > shown ? t('moreOf', { shown, count }) : t('more')}
        </Button>
      )}
    </div>
  )
}

function useNextPages(filter: ListFilter, cursor: string) {
  const trpc = useTRPC()
  const shop = useTRPCClient()
  const locale = useLocale()
  // Asked by hand: the options that tRPC makes add a `direction`, which the API's strict inputs refuse.
  return useInfiniteQuery({
    queryKey: [...trpc.catalog.list.infiniteQueryKey({ ...filter, locale }), cursor],
    queryFn: ({ pageParam }) => shop.catalog.list.query({ ...filter, locale, cursor: pageParam }),
    initialPageParam: cursor,
    getNextPageParam: (page) => page.nextCursor,
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
