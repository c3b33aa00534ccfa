'use client'

import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'

export function NoSuchOrder() {
  const t = useTranslations('orders.missing')
  return (
    <EmptyState
      title={t('title')}
      action={
        <LinkButton>
          <Link href="/orders">{t('action')}</Link>
        </LinkButton>
      }
    >
      <p>{t('body')}</p>
    </EmptyState>
  )
}
