'use client'

import { ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import { useAccountFigures } from './use-account-figures.ts'

const places = {
  orders: '/orders',
  coupons: '/coupons',
  wallet: '/wallet',
  returns: '/returns',
  inbox: '/notifications',
} as const

const names = ['orders', 'coupons', 'wallet', 'returns', 'inbox'] as const

/** From the account to everything else that is the shopper's own, with how it stands. */
export function AccountLinks() {
  const t = useTranslations('account.links')
  const figures = useAccountFigures()
  return (
    <nav aria-label={t('title')} className="border-t border-ink py-2">
      <ul className="divide-y divide-hairline">
        {names.map((name) => (
          <li key={name}>
            <Link
              href={places[name]}
              className="group grid min-h-14 grid-cols-[auto_1fr] items-center gap-x-5 md:grid-cols-12"
            >
              <span className="font-semibold underline decoration-outline underline-offset-4 group-hover:decoration-ink md:col-span-4">
                {t(name)}
              </span>{' '}
              <span className="flex items-center gap-2 md:col-span-8">
                <span className="flex-1 text-right tabular-nums md:text-left">{figures[name]}</span>
                <ChevronRight aria-hidden size={16} className="-mr-1.5 shrink-0 text-quiet" />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
