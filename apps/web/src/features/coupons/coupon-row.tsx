'use client'

import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { IssuedCoupon } from '@/trpc/outputs.ts'
import { CouponTime } from './coupon-time.tsx'
import { offerFigure } from './offer-figure.ts'
import { useOfferWords } from './use-offer-words.ts'

/** One coupon: what it takes off, on what terms, and how long it is good or where it went. */
export function CouponRow({ coupon, now }: { coupon: IssuedCoupon; now: number | null }) {
  const t = useTranslations('coupons')
  const offerWords = useOfferWords()
  const { name, discount, status } = coupon
  const usable = status === 'usable'
  const way = wayOf(coupon)
  return (
    <li
      className={cn(
        'grid grid-cols-[1fr_auto] items-start gap-x-6 gap-y-2 py-6 md:grid-cols-9',
        !usable && 'text-muted',
      )}
    >
      <p className="text-[clamp(2.25rem,5vw,3.5rem)] leading-none font-extrabold tracking-[-0.03em] whitespace-nowrap md:col-span-3">
        {offerFigure(discount)} <span className="text-base font-bold tracking-tight">{t('off')}</span>
      </p>
      <p className="text-right text-sm font-semibold md:order-last md:col-span-2 md:pt-1">
        <CouponTime coupon={coupon} now={now} />
      </p>
      <div className="col-span-2 md:col-span-4">
        <h2 className="text-lg font-semibold tracking-tight">{name}</h2>
        <p className="text-sm text-muted">{offerWords(coupon)}</p>
        {way && (
          <Link
            href={way.href}
            className="inline-flex min-h-11 items-center text-sm font-medium text-ink underline decoration-outline underline-offset-4 hover:decoration-ink"
          >
            {t(way.words)}
          </Link>
        )}
      </div>
    </li>
  )
}

/** To what a coupon can be used for, or to the order it is on. */
function wayOf({ status, orderId }: IssuedCoupon) {
  if (status === 'usable') return { href: '/products', words: 'use' } as const
  if (orderId === null) return null
  return { href: `/orders/${orderId}`, words: status === 'held' ? 'heldOrder' : 'order' } as const
}
