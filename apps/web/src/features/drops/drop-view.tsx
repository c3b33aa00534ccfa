'use client'

import { useFocusOn } from '@/features/checkout/use-focus-on.ts'
import { newestOf } from '@/features/live/newest-of.ts'
import { useLiveCoupon } from '@/features/live/use-live-coupon.ts'
import type { Campaign } from '@/trpc/outputs.ts'
import { ClaimPart } from './claim-part.tsx'
import { DropHead } from './drop-head.tsx'
import { DropMoment } from './drop-moment.tsx'
import { dropState } from './drop-state.ts'
import { DropTerms } from './drop-terms.tsx'
import { nextDrop } from './next-drop.ts'
import { useCampaigns } from './use-campaigns.ts'
import { useDropTime } from './use-drop-time.ts'
import { useMyClaim } from './use-my-claim.ts'
import { WonCoupon } from './won-coupon.tsx'
import { WonLinks } from './won-links.tsx'

export interface DropViewProps {
  /** The campaign as everyone sees it, when the page was made. */
  campaign: Campaign
  /** All that are listed, for the way on. */
  campaigns: Campaign[]
  madeAt: number
}

/** The page of one drop: the time until it opens becomes what is left, then one's own coupon; one button, one answer. */
export function DropView({ campaign: made, campaigns: allMade, madeAt }: DropViewProps) {
  const now = useDropTime(madeAt)
  const live = useLiveCoupon(made.id)
  const { campaigns, answeredAt } = useCampaigns(allMade, { refetch: !live.connected })
  const campaign = campaigns.find(({ id }) => id === made.id) ?? made
  const told = newestOf(live, answeredAt)
  const shown = told ? { ...campaign, remaining: told.remaining } : campaign
  const state = dropState(shown, now)
  const { claiming, isMine, coupon } = useMyClaim(shown, now)
  const { answer, pending } = claiming
  const place = useFocusOn(pending ? null : answer)
  const next = nextDrop(campaigns, made.id, now)
  return (
    <article className="frame pt-4 md:pt-6">
      <DropHead campaign={shown} offers={!isMine} />
      {isMine ? (
        <div ref={place} tabIndex={-1} className="outline-none">
          <WonCoupon campaign={shown} state={state} coupon={coupon} isNew={answer?.kind === 'issued'} />
        </div>
      ) : (
        <DropMoment campaign={shown} state={state} now={now} />
      )}
      <div className="mt-8 grid items-start gap-x-16 lg:grid-cols-12">
        <div className="lg:order-last lg:col-span-5">
          {isMine ? (
            <WonLinks coupon={coupon} />
          ) : (
            <div ref={place} tabIndex={-1} className="outline-none">
              <ClaimPart campaign={shown} state={state} claiming={claiming} next={next} now={now} />
            </div>
          )}
        </div>
        <div className="lg:col-span-7">
          <DropTerms campaign={shown} />
        </div>
      </div>
    </article>
  )
}
