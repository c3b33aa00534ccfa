'use client'

import { Rows } from '@firstcome/ui/rows'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { LoadMore } from '@/features/list/load-more.tsx'
import { NothingListed } from '@/features/list/nothing-listed.tsx'
import { RowsSkeleton } from '@/features/list/rows-skeleton.tsx'
import { ReturnRow } from './return-row.tsx'
import { useReturns } from './use-returns.ts'

/** All returns of the shopper, the newest first. */
export function ReturnsView() {
  const t = useTranslations('returns')
  const returns = useReturns()
  const items = returns.data?.pages.flatMap((page) => page.items)
  if (!items)
    return returns.isError ? <LoadFailed onRetry={() => void returns.refetch()} /> : <RowsSkeleton />
  if (items.length === 0) return <NothingListed of="returns" source="/orders" />
  return (
    <div className="grid gap-8 lg:max-w-3/4">
      <Rows label={t('title')}>
        {items.map((wish) => (
          <ReturnRow key={wish.id} wish={wish} linked />
        ))}
      </Rows>
      <LoadMore list={returns} />
    </div>
  )
}
