'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import { useMyCoupons } from '@/features/coupons/use-my-coupons.ts'
import type { IssuedCoupon } from '@/trpc/outputs.ts'
import type { QuotedCoupon } from './coupon-choice.ts'

export interface UnfitCouponsProps {
  coupons: QuotedCoupon[]
  subtotal: number
}

/** The coupons that this order cannot use, each with the reason and what would change it. */
export function UnfitCoupons({ coupons, subtotal }: UnfitCouponsProps) {
  const t = useTranslations('checkout.coupons')
  const mine = useMyCoupons('usable').data?.pages.flatMap(({ items }) => items)
  const why = useWhyUnfit(subtotal)
  return (
    <details className="mt-3 text-sm">
      <summary className="inline-flex min-h-11 items-center text-muted underline decoration-outline underline-offset-4 hover:decoration-ink">
        {t('unfit', { count: coupons.length })}
      </summary>
      <ul className="divide-y divide-hairline border-y border-hairline">
        {coupons.map((coupon) => (
          <li key={coupon.id} className="py-3">
            <p className="font-semibold">{coupon.name}</p>
            <p className="text-muted">
              {why(
                coupon,
                mine?.find(({ id }) => id === coupon.id),
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}

function useWhyUnfit(subtotal: number) {
  const t = useTranslations('checkout.coupons.why')
  return ({ reason }: QuotedCoupon, issued: IssuedCoupon | undefined): string => {
    if (reason === 'COUPON_EXPIRED') return t('expired')
    if (reason === 'COUPON_USED') return t('used')
    if (!issued) return t('other')
    const missing = issued.minOrderAmount - subtotal
    if (missing <= 0) return t('pieces')
    const amounts = { minimum: formatWon(issued.minOrderAmount), missing: formatWon(missing) }
    return issued.productIds ? t('minimumOfPieces', amounts) : t('minimum', amounts)
  }
}
