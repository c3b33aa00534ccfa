'use client'

import { useTranslations } from 'next-intl'
import { useShopTime } from './use-shop-time.ts'

/** The minutes for which an order is still held, while there are any. */
export function HoldLeft({ expiresAt }: { expiresAt: string }) {
  const t = useTranslations('orders.pending')
  const now = useShopTime()
  const count = now === null ? 0 : Math.ceil((Date.parse(expiresAt) - now) / 60_000)
  return count > 0 && <span className="text-sm text-muted tabular-nums">{t('minutesLeft', { count })}</span>
}
