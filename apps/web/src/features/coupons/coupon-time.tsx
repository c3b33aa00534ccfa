'use client'

import { useTranslations } from 'next-intl'
import type { IssuedCoupon } from '@/trpc/outputs.ts'
import { timeToUse } from './time-to-use.ts'
import { useShopDate } from './use-shop-date.ts'

const hurryMs = 3 * 24 * 3_600_000

export interface CouponTimeProps {
  coupon: IssuedCoupon
  /** The shop's time, ms; null until the shop has told it. */
  now: number | null
}

/** How long a usable coupon is still good; for any other, what became of it. */
export function CouponTime({ coupon, now }: CouponTimeProps) {
  const t = useTranslations('coupons')
  const when = useShopDate()
  const { status, expiresAt } = coupon
  if (status === 'expired') return t('expiredOn', { when: when(expiresAt) })
  if (status !== 'usable') return t(`status.${status}`)
  const left = now === null ? null : Date.parse(expiresAt) - now
  return (
    <>
      {left !== null && (
        <span className={left < hurryMs ? 'block text-signal' : 'block'}>
          <Left ms={left} />
        </span>
      )}
      <span className="block font-normal whitespace-nowrap text-muted tabular-nums">
        {t('until', { when: when(expiresAt) })}
      </span>
    </>
  )
}

function Left({ ms }: { ms: number }) {
  const t = useTranslations('coupons')
  const left = timeToUse(ms)
  if (left.unit === 'days') return t('daysLeft', { days: left.count })
  if (left.unit === 'hours') return t('hoursLeft', { hours: left.count })
  return t('lastHour')
}
