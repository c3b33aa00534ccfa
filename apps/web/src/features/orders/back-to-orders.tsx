'use client'

import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'

/** The way from one order back to all of them; of no use on paper. */
export function BackToOrders() {
  const t = useTranslations('orders')
  return (
    <Link
      href="/orders"
      className="inline-flex min-h-11 items-center text-sm text-muted underline-offset-4 hover:underline print:hidden"
    >
      {t('back')}
    </Link>
  )
}
