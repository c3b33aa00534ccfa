'use client'

import { Button } from '@firstcome/ui/button'
import { Notice } from '@firstcome/ui/notice'
import { Rows } from '@firstcome/ui/rows'
import { useTranslations } from 'next-intl'
import { NewPieces } from '@/features/catalogue/new-pieces.tsx'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { LoadMore } from '@/features/list/load-more.tsx'
import { NothingListed } from '@/features/list/nothing-listed.tsx'
import { RowsSkeleton } from '@/features/list/rows-skeleton.tsx'
import { NotificationRow } from './notification-row.tsx'
import { useInbox } from './use-inbox.ts'
import { useMarkRead } from './use-mark-read.ts'
import { WaitingPieces } from './waiting-pieces.tsx'

/** What the shop has to tell its shopper, the newest first, and what they wait to be told of. */
export function InboxView() {
  const t = useTranslations('inbox')
  const inbox = useInbox()
  const markRead = useMarkRead()
  const items = inbox.data?.pages.flatMap((page) => page.items)
  if (!items) return inbox.isError ? <LoadFailed onRetry={() => void inbox.refetch()} /> : <RowsSkeleton />
  if (items.length === 0)
    return (
      <>
        <NothingListed of="inbox" source="/products" />
        <WaitingPieces />
        <NewPieces />
      </>
    )
  const unread = inbox.data?.pages[0]?.unread ?? 0
  return (
    <div className="grid gap-4">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-4">
        <p role="status" className="text-sm text-muted">
          {unread > 0 ? t('unreadLine', { count: unread }) : t('allRead')}
        </p>
        {unread > 0 && (
          <Button variant="quiet" pending={markRead.isPending} onClick={() => markRead.mutate({})}>
            {t('markAll')}
          </Button>
        )}
      </div>
      {markRead.isError && <Notice tone="signal">{t('markFailed')}</Notice>}
      <Rows label={t('title')}>
        {items.map((notification) => (
          <NotificationRow
            key={notification.id}
            notification={notification}
            onFollow={() => markRead.mutate({ ids: [notification.id] })}
          />
        ))}
      </Rows>
      <LoadMore list={inbox} />
      <WaitingPieces />
    </div>
  )
}
