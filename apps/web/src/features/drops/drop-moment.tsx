'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useShopDate } from '@/features/coupons/use-shop-date.ts'
import { useSpoken } from '@/features/live/use-spoken.ts'
import { Countdown } from '@/features/product/countdown.tsx'
import type { Campaign } from '@/trpc/outputs.ts'
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
  if (state === 'before')
    return (
      <Frame label={t('opensIn')} aside={t('opens', { when: when(startsAt) })}>
        <Countdown
          ms={Date.parse(startsAt) - now}
          label={t('opensIn')}
          className="text-[clamp(3.25rem,14.5vw,12.5rem)]"
        />
      </Frame>
    )
  if (state === 'open') return <Counter campaign={campaign} now={now} />
  const told = {
    soldOut: { title: t('soldOut'), body: t('soldOutBody', { quantity }) },
    paused: { title: t('paused'), body: t('pausedBody') },
    after: { title: t('over'), body: t('closed', { when: when(endsAt) }) },
  }[state]
  return (
    <Frame
      label={told.body}
      aside={state === 'after' ? null : <ClosesIn ms={Date.parse(endsAt) - now} />}
      bar={state === 'soldOut' && <RemainingBar remaining={0} quantity={quantity} />}
    >
      <p className="text-[clamp(2.75rem,9vw,8rem)] leading-none font-extrabold tracking-display text-balance">
        {told.title}
      </p>
    </Frame>
  )
}

function Counter({ campaign, now }: Pick<DropMomentProps, 'campaign' | 'now'>) {
  const t = useTranslations('drops')
  const { remaining, quantity, endsAt } = campaign
  const spoken = useSpoken(remaining)
  return (
    <Frame
      label={t('left')}
      aside={<ClosesIn ms={Date.parse(endsAt) - now} />}
      bar={<RemainingBar remaining={remaining} quantity={quantity} />}
    >
      <p className="flex items-baseline gap-[0.12em] text-[clamp(6rem,25vw,19rem)] leading-[0.82] font-extrabold tracking-display text-signal tabular-nums">
        <span key={remaining} className="animate-nudge">
          {remaining}
        </span>
        <span className="text-[max(0.14em,1rem)] leading-none font-semibold tracking-tight text-muted">
          {t('leftOf', { quantity })}
        </span>
      </p>
      <p role="status" className="sr-only">
        {t('spoken', { count: spoken })}
      </p>
    </Frame>
  )
}

function ClosesIn({ ms }: { ms: number }) {
  const t = useTranslations('drops')
  return (
    <span className="flex items-start gap-4">
      <span className="text-sm text-muted">{t('closesIn')}</span>
      <Countdown ms={ms} label={t('closesIn')} className="text-xl" />
    </span>
  )
}

interface FrameProps {
  label: string
  aside: ReactNode
  /** The lower edge, where it shows a length. */
  bar?: ReactNode
  children: ReactNode
}

/** It keeps its height, so that nothing moves when the countdown becomes a counter. */
function Frame({ label, aside, bar, children }: FrameProps) {
  return (
    <section className="grid min-h-[clamp(14rem,36vw,29rem)] content-between gap-6 border-t border-ink pt-5 md:pt-7">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <p className="text-sm font-semibold">{label}</p>
        <div className="text-sm text-muted tabular-nums">{aside}</div>
      </div>
      <div className="grid gap-6 md:gap-9">
        {children}
        {bar || <div className="h-1.5 border-b border-ink" />}
      </div>
    </section>
  )
}
