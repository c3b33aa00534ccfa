'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import { offerFigure } from '../offer-figure.ts'
import { type Campaign, stateOf } from '../state-of.ts'
import type { CouponForm } from './coupon-form.ts'
import { toInput } from './to-input.ts'

export interface ShopperCardProps {
  form: CouponForm
  /** As it is saved; null for a new one. */
  campaign: Campaign | null
  language: 'ko' | 'en'
}

/** The campaign as a shopper of one language sees it on the page of drops. */
export function ShopperCard({ form, campaign, language }: ShopperCardProps) {
  const t = useTranslations(`coupons.shopper.${language}`)
  const state = campaign ? stateOf(campaign) : 'upcoming'
  const { name, discount, minOrderAmount, productIds, quantity, startsAt } = toInput(form, null)
  const terms = [
    isAmount(discount.maxDiscount) && t('upTo', { amount: formatWon(discount.maxDiscount) }),
    isAmount(minOrderAmount) && minOrderAmount > 0
      ? t('from', { amount: formatWon(minOrderAmount) })
      : t('noMinimum'),
    productIds && t('named'),
  ]
  return (
    <div lang={language} className="grid gap-3 border-hairline pb-4 not-last:mb-4 not-last:border-b">
      <p className="text-xs font-semibold tabular-nums">
        {state !== 'upcoming' && t(state)}
        {state === 'upcoming' && startsAt !== '' && t('opens', { when: momentIn(language, startsAt) })}
      </p>
      <p className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 text-xl font-bold tracking-tighter break-words">
          {name[language].trim() || t('name')}
        </span>
        <span className="text-xl font-extrabold tracking-tighter whitespace-nowrap tabular-nums">
          {isAmount(discount.value) && (
            <>
              {offerFigure(discount)} <span className="text-sm font-semibold">{t('off')}</span>
            </>
          )}
        </span>
      </p>
      <p className="flex justify-between gap-3 text-sm text-muted">
        <span>{terms.filter(Boolean).join(' · ')}</span>
        <span className="whitespace-nowrap tabular-nums">
          {isAmount(quantity) && t('count', { count: quantity })}
        </span>
      </p>
    </div>
  )
}

const isAmount = (figure: number | null): figure is number => figure !== null && Number.isFinite(figure)

const momentIn = (language: 'ko' | 'en', time: string) =>
  new Intl.DateTimeFormat(language, {
    timeZone: 'Asia/Seoul',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(time))
