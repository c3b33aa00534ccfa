'use client'

import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/i18n/navigation.ts'
import { ResetOutcome } from './reset-outcome.tsx'

/** A link that no longer works, and the way to a new one. */
export function DeadLink({ picture }: { picture: ReactNode }) {
  const t = useTranslations('reset.dead')
  return (
    <ResetOutcome title={t('title')} lead={t('body')} picture={picture}>
      <LinkButton>
        <Link href="/forgot-password">{t('action')}</Link>
      </LinkButton>
    </ResetOutcome>
  )
}
