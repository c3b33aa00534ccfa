'use client'

import { Button } from '@firstcome/ui/button'
import { Row } from '@firstcome/ui/row'
import { useFormatter, useTranslations } from 'next-intl'
import type { Session } from '@/trpc/outputs.ts'

export interface SessionRowProps {
  session: Session
  pending: boolean
  onRevoke: () => void
}

/** One place where the account is signed in. */
export function SessionRow({ session, pending, onRevoke }: SessionRowProps) {
  const t = useTranslations('account.sessions')
  const format = useFormatter()
  const device = session.device ?? t('unknown')
  const seen = format.dateTime(new Date(session.lastSeenAt), { dateStyle: 'medium', timeStyle: 'short' })
  const what = [session.current && t('current'), session.kind === 'bearer' && t('app')]
    .filter(Boolean)
    .join(' · ')
  return (
    <Row
      title={
        <span className="flex flex-wrap items-baseline gap-x-2">
          {device}
          {what && <span className="text-sm font-normal text-muted">{what}</span>}
        </span>
      }
      detail={t('seen', { when: seen })}
      end={
        !session.current && (
          <Button
            variant="quiet"
            pending={pending}
            aria-label={t('revokeOf', { device, when: seen })}
            onClick={onRevoke}
          >
            {t('revoke')}
          </Button>
        )
      }
    />
  )
}
