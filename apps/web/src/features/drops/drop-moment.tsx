'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useShopDate } from '@/features/coupons/use-shop-date.ts'
import { useSpoken } from '@/features/live/use-spoken.ts'
import { Countdown } from '@/features/product/countdown.tsx'
import type { Campaign } from '@/trpc/outputs.ts'
import { DropFrame } from './drop-frame.tsx'
import type { DropState } from './drop-state.ts'
import { RemainingBar } from './remaining-bar.tsx'

export interface DropMomentProps {
  campaign: Campaign
  state: DropState
  /** The shop's time, ms. */
  now: number
}

/** The one figure that matters now: the time until it opens, what is left, or that it is over. */
export function DropMoment({ campaign, state, now }: DropMomentProps) {
  const t = useTranslations('drops')
  const when = useShopDate()
  const { startsAt, endsAt, quantity } = campaign
  switch (state) {
    case 'before':
      return (
        <DropFrame label={t('opensIn')} aside={when(startsAt)}>
          <Countdown
            wide
            ms={Date.parse(startsAt) - now}
            label={t('opensIn')}
            className="text-[clamp(3.25rem,14.5vw,10.5rem)]"
          />
        </DropFrame>
      )
    case 'open':
      return <Counter campaign={campaign} now={now} />
    case 'paused':
      return (
        <DropFrame label={t('pausedBody')} aside={<ClosesIn ms={Date.parse(endsAt) - now} />}>
          <Told>{t('paused')}</Told>
        </DropFrame>
      )
    case 'soldOut':
      return (
        <DropFrame
          label={t('quantity', { count: quantity })}
          bar={<RemainingBar remaining={0} quantity={quantity} />}
        >
          <Told>{t('soldOut')}</Told>
        </DropFrame>
      )
    case 'after':
      return (
        <DropFrame label={t('closed', { when: when(endsAt) })}>
          <Told>{t('over')}</Told>
        </DropFrame>
      )
  }
}

/** A headline rather than a figure: two lines on a phone, one from there on. */
function Told({ children }: { children: string }) {
  return (
    <h2 className="-ml-[0.03em] max-w-[4.5em] text-[min(16vw,4rem)] leading-[1.08] font-extrabold tracking-display md:max-w-none md:text-[min(12vw,10rem)] md:leading-none">
      {children}
    </h2>
  )
}

function Counter({ campaign, now }: Pick<DropMomentProps, 'campaign' | 'now'>) {
  const t = useTranslations('drops')
  const format = useFormatter()
  const { remaining, quantity, endsAt } = campaign
  const spoken = useSpoken(remaining)
  return (
    <DropFrame
      label={t('left')}
      aside={<ClosesIn ms={Date.parse(endsAt) - now} />}
      bar={<RemainingBar remaining={remaining} quantity={quantity} />}
    >
      <p className="flex flex-wrap items-baseline gap-x-[0.1em] text-[clamp(6rem,22vw,14rem)] leading-[0.82] font-extrabold tracking-display text-signal">
        <span key={remaining} className="-ml-[0.04em] animate-nudge">
          {format.number(remaining)}
        </span>
        <span className="text-[max(0.14em,1rem)] leading-none font-semibold tracking-tight text-muted">
          {t('leftOf', { quantity })}
        </span>
      </p>
      <p role="status" className="sr-only">
        {t('spoken', { count: spoken })}
      </p>
    </DropFrame>
  )
}

function ClosesIn({ ms }: { ms: number }) {
  const t = useTranslations('drops')
  return (
    <span className="flex items-baseline gap-4">
      <span>{t('closesIn')}</span>
      <Countdown ms={ms} label={t('closesIn')} className="text-xl" />
    </span>
  )
}
