'use client'

import { useTranslations } from 'next-intl'
import { offerFigure } from '@/features/coupons/offer-figure.ts'
import { useOfferWords } from '@/features/coupons/use-offer-words.ts'
import { useShopDate } from '@/features/coupons/use-shop-date.ts'
import type { Campaign, IssuedCoupon } from '@/trpc/outputs.ts'
import type { DropState } from './drop-state.ts'

export interface WonCouponProps {
  campaign: Campaign
  state: DropState
  /** As the shop has it; null until that is known. */
  coupon: IssuedCoupon | null
  /** It has been claimed just now. */
  isNew: boolean
}

/** The shopper's own coupon in the place of the drop's moment; for who comes back to it, how the drop goes on in one line. */
export function WonCoupon({ campaign, state, coupon, isNew }: WonCouponProps) {
  const t = useTranslations('drops')
  const tCoupon = useTranslations('coupons')
  const offerWords = useOfferWords()
  const when = useShopDate()
  const { remaining, quantity } = campaign
  const told = {
    before: t('quantity', { count: quantity }),
    open: t('going', { count: remaining, quantity }),
    paused: t('paused'),
    soldOut: t('soldOut'),
    after: t('over'),
  }[state]
  return (
    <section className="grid gap-3">
      <div className="grid min-h-[clamp(14rem,27vw,22rem)] content-between gap-6 border-2 border-ink p-5 md:p-8">
        <p className="text-lg font-semibold">{isNew ? t('answer.issued') : t('answer.yours')}</p>
        <div className="grid gap-5 md:gap-10">
          <p className="flex flex-wrap items-baseline gap-x-[0.1em] text-[clamp(4rem,15vw,11rem)] leading-[0.9] font-extrabold tracking-display">
            <span className="-ml-[0.03em]">{offerFigure(campaign.discount)}</span>
            <span className="text-[max(0.16em,1.25rem)] leading-none font-bold tracking-tight">
              {tCoupon('off')}
            </span>
          </p>
          <div className="flex flex-wrap justify-between gap-x-8 gap-y-1 border-t border-dashed border-outline pt-4 text-sm">
            <p className="font-semibold">
              {coupon?.status === 'usable'
                ? t('answer.until', { when: when(coupon.expiresAt) })
                : coupon && tCoupon(`status.${coupon.status}`)}
            </p>
            <p className="text-muted">{offerWords(campaign)}</p>
          </div>
        </div>
      </div>
      {!isNew && <p className="text-sm text-muted">{told}</p>}
    </section>
  )
}
