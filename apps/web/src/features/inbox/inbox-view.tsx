'use client'

import { Button } from '@firstcome/ui/button'
import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { Notice } from '@firstcome/ui/notice'
import { Rows } from '@firstcome/ui/rows'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { LoadMore } from '@/features/list/load-more.tsx'
import { RowsSkeleton } from '@/features/list/rows-skeleton.tsx'
import { Link } from '@/i18n/navigation.ts'
import { NotificationRow } from './notification-row.tsx'
import { useInbox } from './use-inbox.ts'
import { useMarkRead } from './use-mark-read.ts'

/** What the shop has to tell its shopper, the newest first. */
export function InboxView() {
  const t = useTranslations('inbox')
  const inbox = useInbox()
  const markRead = useMarkRead()
  const items = inbox.data?.pages.flatMap((page) => page.items)
  if (!items) return inbox.isError ? <LoadFailed onRetry={() => void inbox.refetch()} /> : <RowsSkeleton />
  if (items.length === 0)
    return (
      <EmptyState
        title={t('empty.title')}
        action={
          <LinkButton>
            <Link href="/products">{t('empty.action')}</Link>
          </LinkButton>
        }
      >
        <p>{t('empty.body')}</p>
      </EmptyState>
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
    </div>
  )
}
