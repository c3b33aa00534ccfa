'use client'

import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { useSession } from '@/features/session/use-session.ts'
import { Link } from '@/i18n/navigation.ts'

/** What an empty cart says: what will be here, and for a guest where what was gathered elsewhere is. */
export function EmptyCart() {
  const t = useTranslations('cart.empty')
  const { signedIn } = useSession()
  return (
    <EmptyState
      title={t('title')}
      action={
        <div className="flex flex-wrap gap-3">
          <LinkButton>
            <Link href="/products">{t('action')}</Link>
          </LinkButton>
          {!signedIn && (
            <LinkButton variant="outline">
              <Link href="/sign-in?next=/cart">{t('signIn')}</Link>
            </LinkButton>
          )}
        </div>
      }
    >
      <p>{signedIn ? t('body') : t('guestBody')}</p>
    </EmptyState>
  )
}
