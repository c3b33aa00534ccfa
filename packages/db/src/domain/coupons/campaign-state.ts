import type { CampaignState } from './desk-coupon.ts'

type Window = { startsAt: Date; endsAt: Date; pausedAt: Date | null }

/** Where a campaign stands at a moment. One that was paused and has ended has ended. */
export function campaignState({ startsAt, endsAt, pausedAt }: Window, now: Date): CampaignState {
  if (now >= endsAt) return 'ended'
  if (pausedAt) return 'paused'
  return now < startsAt ? 'upcoming' : 'running'
}
