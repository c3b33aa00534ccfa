'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import type { Campaign } from '@/trpc/outputs.ts'

type Offer = Pick<Campaign, 'discount' | 'minOrderAmount' | 'productIds'>

/** The conditions of a coupon in one line: its cap, its minimum, its pieces. */
export function useOfferWords(): (offer: Offer) => string {
  const t = useTranslations('coupons')
  return ({ discount, minOrderAmount, productIds }) =>
    [
      discount.maxDiscount !== null && t('upTo', { amount: formatWon(discount.maxDiscount) }),
      minOrderAmount > 0 ? t('from', { amount: formatWon(minOrderAmount) }) : t('noMinimum'),
      productIds && t('named'),
    ]
      .filter(Boolean)
      .join(' · ')
}
