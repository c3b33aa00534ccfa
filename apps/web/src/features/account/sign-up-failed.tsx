'use client'

import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'

export interface SignUpFailedProps {
  taken: boolean
  error: unknown
  next: string
}

/** Why no account was made; whoever has one already is shown the way in. */
export function SignUpFailed({ taken, error, next }: SignUpFailedProps) {
  const t = useTranslations('account.signUp.failed')
  if (taken)
    return (
      <Notice
        tone="signal"
        title={t('taken.title')}
        action={
          <Link
            href={`/sign-in?next=${encodeURIComponent(next)}`}
            className="font-semibold underline underline-offset-4"
          >
            {t('taken.action')}
          </Link>
        }
      >
        {t('taken.body')}
      </Notice>
    )
  const kind = refusalOf(error)?.reason === 'RATE_LIMITED' ? 'limited' : 'other'
  return (
    <Notice tone="signal" title={t(`${kind}.title`)}>
      {t(`${kind}.body`)}
    </Notice>
  )
}
