'use client'

import { Skeleton } from '@firstcome/ui/skeleton'
import { StatusDot } from '@firstcome/ui/status-dot'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { Page } from '@/features/shell/page.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { BooksActions } from './books-actions.tsx'
import { Passes } from './passes.tsx'
import { PromiseDrawer } from './promise-drawer.tsx'
import { PromiseList } from './promise-list.tsx'

const everyMs = 15_000

/** Whether the books are right, promise by promise, with the rows that break one. */
export function BooksView() {
  const t = useTranslations('books')
  const trpc = useTRPC()
  const { data, error, refetch } = useQuery(
    trpc.books.report.queryOptions(undefined, { refetchInterval: everyMs }),
  )
  const broken = data?.checks.filter(({ ok }) => !ok).length ?? 0
  const status = data?.checkedAt && (
    <StatusDot tone={broken > 0 ? 'signal' : 'done'}>
      {broken > 0 ? t('broken', { count: broken }) : t('right')}
    </StatusDot>
  )
  return (
    <Page title={t('title')} beside={status} actions={<BooksActions />}>
      {error && !data ? (
        <LoadFailed error={error} onRetry={refetch} />
      ) : data ? (
        <div className="grid gap-10 xl:grid-cols-[minmax(0,1fr)_20rem] xl:gap-x-8">
          <PromiseList checks={data.checks} />
          <Passes report={data} />
        </div>
      ) : (
        <Skeleton className="h-96 w-full" />
      )}
      {data && <PromiseDrawer checks={data.checks} />}
    </Page>
  )
}
