'use client'

import { LinkButton } from '@firstcome/ui/link-button'
import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'

/** A password that has been changed, and the way in with it. */
export function PasswordChanged() {
  const t = useTranslations('reset.changed')
  return (
    <Notice
      title={t('title')}
      action={
        <LinkButton>
          <Link href="/sign-in">{t('action')}</Link>
        </LinkButton>
      }
    >
      {t('body')}
    </Notice>
  )
}
