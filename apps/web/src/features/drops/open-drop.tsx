'use client'

import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { offerFigure } from '@/features/coupons/offer-figure.ts'
import { useOfferWords } from '@/features/coupons/use-offer-words.ts'
import { Countdown } from '@/features/product/countdown.tsx'
import { Link } from '@/i18n/navigation.ts'
import type { Campaign } from '@/trpc/outputs.ts'
import { dropState } from './drop-state.ts'
import { RemainingBar } from './remaining-bar.tsx'

/** A drop that is open: what it gives in the largest figures of the page, what is left, and the way to it. */
export function OpenDrop({ campaign, now }: { campaign: Campaign; now: number }) {
  const t = useTranslations('drops')
  const tCoupon = useTranslations('coupons')
  const offerWords = useOfferWords()
  const { id, name, discount, quantity, endsAt } = campaign
  const state = dropState(campaign, now)
  const remaining = state === 'open' ? campaign.remaining : 0
  return (
    <li className="grid gap-x-5 gap-y-8 border-t border-ink py-6 md:grid-cols-12 md:py-9">
      <p className="-ml-[0.03em] text-[clamp(4.5rem,15vw,12rem)] leading-[0.82] font-extrabold tracking-display whitespace-nowrap md:col-span-8">
        {offerFigure(discount)}{' '}
        <span className="-ml-[0.1em] text-[max(0.16em,1.125rem)] font-bold tracking-tight">
          {tCoupon('off')}
        </span>
      </p>
      <div className="grid content-end justify-items-start gap-1 md:col-span-4">
        <h3 className="text-2xl font-bold">
          <Link href={`/drops/${id}`} className="decoration-2 underline-offset-4 hover:underline">
            {name}
          </Link>
        </h3>
        <p className="text-sm text-muted">{offerWords(campaign)}</p>
      </div>
      <div className="grid content-end gap-3 md:col-span-7">
        <p className="flex flex-wrap gap-x-2 text-sm">
          {state === 'open' ? (
            <>
              <span className="font-semibold text-signal">{t('spoken', { count: remaining })}</span>
              <span className="text-muted">{t('leftOf', { quantity })}</span>
            </>
          ) : (
            <span className="font-semibold">{t(state === 'paused' ? 'paused' : 'soldOut')}</span>
          )}
        </p>
        <RemainingBar remaining={remaining} quantity={quantity} />
      </div>
      <div className="flex flex-wrap items-end justify-between gap-5 md:col-span-4 md:col-start-9">
        <LinkButton variant={state === 'open' ? 'signal' : 'outline'} size="lg">
          <Link href={`/drops/${id}`}>{state === 'open' ? t('see') : t('seeSoon')}</Link>
        </LinkButton>
        {state !== 'soldOut' && (
          <div>
            <p className="mb-1 text-xs text-quiet">{t('closesIn')}</p>
            <Countdown ms={Date.parse(endsAt) - now} label={t('closesIn')} className="text-xl" />
          </div>
        )}
      </div>
    </li>
  )
}
