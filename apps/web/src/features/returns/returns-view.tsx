'use client'

import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { Rows } from '@firstcome/ui/rows'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { LoadMore } from '@/features/list/load-more.tsx'
import { RowsSkeleton } from '@/features/list/rows-skeleton.tsx'
import { Link } from '@/i18n/navigation.ts'
import { ReturnRow } from './return-row.tsx'
import { useReturns } from './use-returns.ts'

/** All returns of the shopper, the newest first. */
export function ReturnsView() {
  const t = useTranslations('returns')
  const returns = useReturns()
  const items = returns.data?.pages.flatMap((page) => page.items)
  if (!items)
    return returns.isError ? <LoadFailed onRetry={() => void returns.refetch()} /> : <RowsSkeleton />
  if (items.length === 0)
    return (
      <EmptyState
        title={t('empty.title')}
        action={
          <LinkButton>
            <Link href="/orders">{t('empty.action')}</Link>
          </LinkButton>
        }
      >
        <p>{t('empty.body')}</p>
      </EmptyState>
    )
  return (
    <div className="grid gap-8">
      <Rows label={t('title')}>
        {items.map((wish) => (
          <ReturnRow key={wish.id} wish={wish} linked />
        ))}
      </Rows>
      <LoadMore list={returns} />
    </div>
  )
}
