'use client'

import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { formatWon } from '@firstcome/ui/format-won'
import { useFormatter, useTranslations } from 'next-intl'
import { offerFigure } from '@/features/coupons/offer-figure.ts'
import type { Campaign } from '@/trpc/outputs.ts'
import { claimWindow } from './claim-window.ts'

/** What the coupon gives and what it asks for. */
export function DropTerms({ campaign }: { campaign: Campaign }) {
  const t = useTranslations('drops.terms')
  const format = useFormatter()
  const { discount, minOrderAmount, productIds, quantity, validDays, startsAt, endsAt } = campaign
  const figure = offerFigure(discount)
  return (
    <section aria-labelledby="terms">
      <h2 id="terms" className="mb-4 text-lg font-semibold">
        {t('title')}
      </h2>
      <Figures>
        <Figure label={t('discount')}>
          {discount.maxDiscount === null
            ? figure
            : t('capped', { figure, amount: formatWon(discount.maxDiscount) })}
        </Figure>
        <Figure label={t('minimum')}>
          {minOrderAmount > 0 ? t('atLeast', { amount: formatWon(minOrderAmount) }) : t('noMinimum')}
        </Figure>
        <Figure label={t('pieces')}>
          {productIds ? t('namedPieces', { count: productIds.length }) : t('allPieces')}
        </Figure>
        <Figure label={t('valid')}>{t('validDays', { days: validDays })}</Figure>
        <Figure label={t('quantity')}>{t('oneEach', { count: quantity })}</Figure>
        <Figure label={t('window')}>
          {claimWindow(format, startsAt, endsAt).map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </Figure>
      </Figures>
    </section>
  )
}
