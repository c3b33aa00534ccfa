'use client'

import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/i18n/navigation.ts'
import { ResetOutcome } from './reset-outcome.tsx'

/** A password that has been changed, and the way in with it. */
export function PasswordChanged({ picture }: { picture: ReactNode }) {
  const t = useTranslations('reset.changed')
  return (
    <ResetOutcome title={t('title')} lead={t('body')} picture={picture}>
      <LinkButton>
        <Link href="/sign-in">{t('action')}</Link>
      </LinkButton>
    </ResetOutcome>
  )
}
