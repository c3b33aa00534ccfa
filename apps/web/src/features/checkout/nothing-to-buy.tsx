'use client'

import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { NewPieces } from '@/features/catalogue/new-pieces.tsx'
import { Link } from '@/i18n/navigation.ts'

/** The checkout with nothing in it: an empty cart, or an address that names no piece of this shop. */
export function NothingToBuy({ kind }: { kind: 'emptyCart' | 'brokenLink' }) {
  const t = useTranslations(`checkout.${kind}`)
  return (
    <>
      <EmptyState
        title={t('title')}
        action={
          <div className="flex flex-wrap gap-3">
            <LinkButton>
              <Link href="/products">{t('action')}</Link>
            </LinkButton>
            {kind === 'emptyCart' && (
              <LinkButton variant="outline">
                <Link href="/orders">{t('other')}</Link>
              </LinkButton>
            )}
          </div>
        }
      >
        <p>{t('body')}</p>
      </EmptyState>
      <NewPieces />
    </>
  )
}
