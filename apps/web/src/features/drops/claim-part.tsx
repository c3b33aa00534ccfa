'use client'

import { useTranslations } from 'next-intl'
import { useFocusOn } from '@/features/checkout/use-focus-on.ts'
import type { Campaign } from '@/trpc/outputs.ts'
import { ClaimButton } from './claim-button.tsx'
import { ClaimRefused } from './claim-refused.tsx'
import type { DropState } from './drop-state.ts'
import { useClaim } from './use-claim.ts'
import { useMyCoupon } from './use-my-coupon.ts'
import { WonCoupon } from './won-coupon.tsx'

const nearMs = 5_000

export interface ClaimPartProps {
  campaign: Campaign
  state: DropState
  /** The shop's time, ms. */
  now: number
}

/** One button and one honest answer; in the end, the coupon as the shop has it. */
export function ClaimPart({ campaign, state, now }: ClaimPartProps) {
  const t = useTranslations('drops.answer')
  const claiming = useClaim(campaign.id, {
    nearlyOpen: Math.abs(Date.parse(campaign.startsAt) - now) < nearMs,
  })
  const { answer, pending } = claiming
  const won = answer?.kind === 'issued' || answer?.kind === 'yours' ? answer : null
  const failed = answer?.kind === 'refused' || answer?.kind === 'unanswered' ? answer : null
  const mine = useMyCoupon(campaign.id, won !== null || campaign.claimed === true)
  const place = useFocusOn(pending ? null : answer)
  const coupon = mine ?? won?.coupon ?? null
  const isMine = won !== null || coupon !== null
  return (
    <div ref={place} tabIndex={-1} className="grid gap-5 outline-none">
      {isMine && <WonCoupon title={answer?.kind === 'issued' ? t('issued') : t('yours')} coupon={coupon} />}
      {!isMine && failed && !pending && <ClaimRefused campaign={campaign} answer={failed} />}
      {!isMine && <ClaimButton campaign={campaign} state={state} claiming={claiming} />}
    </div>
  )
}
