'use client'

import { Button } from '@firstcome/ui/button'
import { ErrorState } from '@firstcome/ui/error-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'

/** A cart that could not be read: what is in it is kept, and the shop goes on meanwhile. */
export function CartFailed({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('cart.failed')
  return (
    <ErrorState
      title={t('title')}
      action={
        <div className="flex flex-wrap gap-3">
          <Button onClick={onRetry}>{t('action')}</Button>
          <LinkButton variant="outline">
            <Link href="/products">{t('other')}</Link>
          </LinkButton>
        </div>
      }
    >
      <p>{t('body')}</p>
    </ErrorState>
  )
}
