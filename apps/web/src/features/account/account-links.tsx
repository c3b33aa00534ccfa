'use client'

import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'

const places = {
  orders: '/orders',
  returns: '/returns',
  coupons: '/coupons',
  wallet: '/wallet',
  inbox: '/notifications',
} as const

const names = ['orders', 'returns', 'coupons', 'wallet', 'inbox'] as const

/** From the account to everything else that is the shopper's own. */
export function AccountLinks() {
  const t = useTranslations('account.links')
  return (
    <nav aria-label={t('title')} className="-mt-4 mb-8 flex flex-wrap gap-x-6 md:-mt-6">
      {names.map((name) => (
        <Link
          key={name}
          href={places[name]}
          className="inline-flex min-h-11 items-center underline decoration-hairline underline-offset-4 hover:decoration-ink"
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  )
}
