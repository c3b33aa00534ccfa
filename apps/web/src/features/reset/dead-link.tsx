'use client'

import { LinkButton } from '@firstcome/ui/link-button'
import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'

/** A link that no longer works, and the way to a new one. */
export function DeadLink() {
  const t = useTranslations('reset.dead')
  return (
    <Notice
      tone="signal"
      title={t('title')}
      action={
        <LinkButton>
          <Link href="/forgot-password">{t('action')}</Link>
        </LinkButton>
      }
    >
      {t('body')}
    </Notice>
  )
}
