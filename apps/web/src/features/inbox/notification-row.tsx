'use client'

import { cn } from '@firstcome/ui/cn'
import { VisuallyHidden } from '@firstcome/ui/visually-hidden'
import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Notification } from '@/trpc/outputs.ts'
import { useNotificationWords } from './use-notification-words.tsx'

export interface NotificationRowProps {
  notification: Notification
  onFollow: () => void
}

/** One line of the inbox; the whole row leads to what it is about. */
export function NotificationRow({ notification, onFollow }: NotificationRowProps) {
  const t = useTranslations('inbox')
  const format = useFormatter()
  const { title, body, href } = useNotificationWords()(notification)
  const { createdAt, readAt } = notification
  const isNew = readAt === null
  return (
    <li>
      <Link
        href={href}
        onClick={isNew ? onFollow : undefined}
        className="group grid grid-cols-[0.75rem_1fr] gap-x-3 py-5 sm:grid-cols-[0.75rem_1fr_auto]"
      >
        <span className="pt-2">
          {isNew && <span className="block size-2 rounded-full bg-signal" />}
          {isNew && <VisuallyHidden>{t('new')}</VisuallyHidden>}
        </span>
        <div className="min-w-0">
          <p
            className={cn(
              'decoration-1 underline-offset-4 group-hover:underline',
              isNew ? 'font-semibold' : 'font-medium',
            )}
          >
            {title}
          </p>
          <p className="mt-0.5 max-w-prose text-sm text-muted">{body}</p>
        </div>
        <time
          dateTime={createdAt}
          className="col-start-2 mt-1 text-sm text-quiet tabular-nums sm:col-start-3 sm:mt-0.5"
        >
          {format.dateTime(new Date(createdAt), { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
      </Link>
    </li>
  )
}
