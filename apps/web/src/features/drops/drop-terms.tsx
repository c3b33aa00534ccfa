'use client'

import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import { offerFigure } from '@/features/coupons/offer-figure.ts'
import { useShopDate } from '@/features/coupons/use-shop-date.ts'
import type { Campaign } from '@/trpc/outputs.ts'

/** What the coupon gives and what it asks for. */
export function DropTerms({ campaign }: { campaign: Campaign }) {
  const t = useTranslations('drops.terms')
  const tCoupon = useTranslations('coupons')
  const when = useShopDate()
  const { discount, minOrderAmount, productIds, validDays, startsAt, endsAt } = campaign
  const cap =
    discount.maxDiscount !== null && ` · ${tCoupon('upTo', { amount: formatWon(discount.maxDiscount) })}`
  return (
    <section aria-labelledby="terms">
      <h2 id="terms" className="mb-4 text-lg font-semibold">
        {t('title')}
      </h2>
      <Figures>
        <Figure label={t('discount')}>
          {offerFigure(discount)}
          {cap}
        </Figure>
        <Figure label={t('minimum')}>
          {minOrderAmount > 0 ? t('from', { amount: formatWon(minOrderAmount) }) : t('noMinimum')}
        </Figure>
        <Figure label={t('pieces')}>
          {productIds ? t('namedPieces', { count: productIds.length }) : t('allPieces')}
        </Figure>
        <Figure label={t('valid')}>{t('validDays', { days: validDays })}</Figure>
        <Figure label={t('each')}>{t('one')}</Figure>
        <Figure label={t('window')}>
          {when(startsAt)} – {when(endsAt)}
        </Figure>
      </Figures>
    </section>
  )
}
