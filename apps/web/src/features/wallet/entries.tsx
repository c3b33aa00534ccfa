'use client'

import { Rows } from '@firstcome/ui/rows'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { LoadMore } from '@/features/list/load-more.tsx'
import { RowsSkeleton } from '@/features/list/rows-skeleton.tsx'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'
import { EntryRow } from './entry-row.tsx'

/** Everything that came into the wallet and went out, the newest first. */
export function Entries() {
  const t = useTranslations('wallet.entries')
  const entries = useEntries()
  const items = entries.data?.pages.flatMap((page) => page.items)
  if (!items)
    return entries.isError ? <LoadFailed onRetry={() => void entries.refetch()} /> : <RowsSkeleton />
  if (items.length === 0) return <p className="border-t border-hairline pt-4 text-muted">{t('empty')}</p>
  return (
    <div className="grid gap-6">
      <Rows label={t('title')}>
        {items.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </Rows>
      <LoadMore list={entries} />
    </div>
  )
}

function useEntries() {
  const trpc = useTRPC()
  const shop = useTRPCClient()
  // Asked by hand: the options that tRPC makes add a `direction`, which the API's strict inputs refuse.
  return useInfiniteQuery({
    queryKey: trpc.points.entries.infiniteQueryKey(),
    queryFn: ({ pageParam }) => shop.points.entries.query({ cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
}
