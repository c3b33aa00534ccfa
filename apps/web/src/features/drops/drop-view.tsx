'use client'

import { useTranslations } from 'next-intl'
import { offerFigure } from '@/features/coupons/offer-figure.ts'
import { newestOf } from '@/features/live/newest-of.ts'
import { useLiveCoupon } from '@/features/live/use-live-coupon.ts'
import { Link } from '@/i18n/navigation.ts'
import type { Campaign } from '@/trpc/outputs.ts'
import { ClaimPart } from './claim-part.tsx'
import { DropMoment } from './drop-moment.tsx'
import { dropState } from './drop-state.ts'
import { DropTerms } from './drop-terms.tsx'
import { useCampaigns } from './use-campaigns.ts'
import { useDropTime } from './use-drop-time.ts'

export interface DropViewProps {
  /** The campaign as everyone sees it, when the page was made. */
  campaign: Campaign
  madeAt: number
}

/** The page of one drop: the time until it opens becomes what is left; one button, one answer. */
export function DropView({ campaign: made, madeAt }: DropViewProps) {
  const t = useTranslations('drops')
  const tCoupon = useTranslations('coupons')
  const now = useDropTime(madeAt)
  const live = useLiveCoupon(made.id)
  const { campaigns, answeredAt } = useCampaigns([made], { refetch: !live.connected })
  const campaign = campaigns.find(({ id }) => id === made.id) ?? made
  const told = newestOf(live, answeredAt)
  const shown = told ? { ...campaign, remaining: told.remaining } : campaign
  const state = dropState(shown, now)
  return (
    <article className="frame pt-4 md:pt-8">
      <Link
        href="/drops"
        className="inline-flex min-h-11 items-center text-sm text-muted underline-offset-4 hover:underline"
      >
        {t('title')}
      </Link>
      <header className="mb-6 flex flex-wrap items-end justify-between gap-x-10 gap-y-2 md:mb-8">
        <h1 className="max-w-[18ch] text-title font-bold">{shown.name}</h1>
        <p className="text-title font-bold tracking-tighter whitespace-nowrap">
          {offerFigure(shown.discount)} <span className="text-xl">{tCoupon('off')}</span>
        </p>
      </header>
      <DropMoment campaign={shown} state={state} now={now} />
      <div className="mt-8 grid items-start gap-x-16 gap-y-6 lg:grid-cols-12">
        <div className="lg:order-last lg:col-span-5">
          <ClaimPart campaign={shown} state={state} now={now} />
        </div>
        <div className="lg:col-span-7">
          <DropTerms campaign={shown} />
        </div>
      </div>
    </article>
  )
}
