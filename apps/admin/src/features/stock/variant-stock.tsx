'use client'

import { Button } from '@firstcome/ui/button'
import { DataTable } from '@firstcome/ui/data-table'
import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'
import type { Outputs } from '@/trpc/outputs.ts'
import { AdjustStock } from './adjust-stock.tsx'
import { useMovementColumns } from './use-movement-columns.tsx'

/** One variant: how many are left, every movement behind that figure, and how to put it right. */
export function VariantStock({ id }: { id: string }) {
  const t = useTranslations('stock')
  const columns = useMovementColumns()
  const trpc = useTRPC()
  const variant = useQuery(trpc.stock.variant.queryOptions({ id }))
  const history = useHistory(id)
  const error = variant.error ?? history.error
  if (error) return <LoadFailed error={error} onRetry={history.refetch} />
  const rows = history.data?.pages.flatMap(({ items }) => items)
  return (
    <div className="grid gap-4">
      {variant.data ? <Heading variant={variant.data} /> : <Skeleton className="h-20" />}
      <DataTable
        caption={t('history')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        empty={
          <EmptyState title={t('unmoved.title')}>
            <p>{t('unmoved.body')}</p>
          </EmptyState>
        }
      />
      {history.hasNextPage && (
        <Button
          variant="outline"
          className="justify-self-start"
          pending={history.isFetchingNextPage}
          onClick={() => history.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </div>
  )
}

/** Which variant it is, how many are left, and what can be done about it. */
function Heading({ variant }: { variant: Outputs['stock']['variant'] }) {
  const t = useTranslations('stock')
  const locale = useLocale()
  const mayAdjust = useMay('manager')
  const { id, sku, stock, options, product } = variant
  return (
    <div className="flex flex-wrap items-start justify-between gap-3">
      <div>
        <p className="text-lg font-semibold">{product.name[locale]}</p>
        <p className="text-sm text-muted">{[...options[locale], sku].join(' · ')}</p>
        <p className="mt-2 text-sm font-semibold">{t('left', { count: stock })}</p>
      </div>
      <div className="flex gap-2">
        <LinkButton size="sm" variant="outline">
          <Link href={`/products/${product.id}`}>{t('openProduct')}</Link>
        </LinkButton>
        {mayAdjust && <AdjustStock variantId={id} stock={stock} />}
      </div>
    </div>
  )
}

function useHistory(variantId: string) {
  const trpc = useTRPC()
  const client = useTRPCClient()
  // Asked by hand: the options that tRPC makes add a `direction`, which the API's strict inputs refuse.
  return useInfiniteQuery({
    queryKey: trpc.stock.movements.infiniteQueryKey({ variantId }),
    queryFn: ({ pageParam }) => client.stock.movements.query({ variantId, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
}
