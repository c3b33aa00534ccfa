'use client'

import { VisuallyHidden } from '@firstcome/ui/visually-hidden'
import { Bell } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSession } from '@/features/session/use-session.ts'
import { Link } from '@/i18n/navigation.ts'
import { useUnread } from './use-unread.ts'

/** The way to the inbox for whoever is signed in, with how much of it is unread. */
export function InboxLink() {
  const t = useTranslations('shell')
  const { signedIn } = useSession()
  const unread = useUnread()
  if (!signedIn) return null
  return (
    <Link
      href="/notifications"
      className="relative inline-grid size-11 place-items-center rounded-sm transition-colors hover:bg-sunken"
    >
      <Bell aria-hidden size={20} />
      <VisuallyHidden>{unread > 0 ? t('inboxUnread', { count: unread }) : t('inbox')}</VisuallyHidden>
      {unread > 0 && (
        <span
          aria-hidden
          className="absolute top-1 left-5.5 min-w-4.5 rounded-full bg-ink px-1 text-center text-2xs leading-4.5 font-bold text-paper tabular-nums"
        >
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  )
}
