'use client'

import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { NewPieces } from '@/features/catalogue/new-pieces.tsx'
import { Link } from '@/i18n/navigation.ts'
import { BackToOrders } from './back-to-orders.tsx'

/** An order that is not there, or not this shopper's. */
export function NoSuchOrder() {
  const t = useTranslations('orders.missing')
  return (
    <>
      <BackToOrders />
      <EmptyState
        level={1}
        title={t('title')}
        action={
          <LinkButton>
            <Link href="/orders">{t('action')}</Link>
          </LinkButton>
        }
      >
        <p>{t('body')}</p>
      </EmptyState>
      <NewPieces />
    </>
  )
}
