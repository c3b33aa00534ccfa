'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useGuestCart } from '@/features/cart/use-guest-cart.ts'
import type { LegalPage } from '@/features/legal/legal-pages.ts'
import { Link } from '@/i18n/navigation.ts'

/** What making an account means: what is agreed to, and what comes along. */
export function SignUpTerms() {
  const t = useTranslations('account.signUp')
  const { lines } = useGuestCart()
  return (
    <div className="grid gap-1 text-sm text-muted">
      <p>
        {t.rich('agree', {
          terms: (words) => <Small page="terms">{words}</Small>,
          privacy: (words) => <Small page="privacy">{words}</Small>,
        })}
      </p>
      {lines.length > 0 && <p>{t('cart')}</p>}
    </div>
  )
}

/** In a tab of its own, so that nothing typed is lost. */
function Small({ page, children }: { page: LegalPage; children: ReactNode }) {
  return (
    <Link
      href={`/${page}`}
      target="_blank"
      className="py-2 whitespace-nowrap text-ink underline decoration-outline underline-offset-4 hover:decoration-ink"
    >
      {children}
    </Link>
  )
}
