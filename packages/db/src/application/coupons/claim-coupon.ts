import type { ClaimInput, IssuedCoupon } from '../../domain/coupons/coupon.ts'
import { alreadyClaimed, type Issued, judgeWindow, soldOut } from '../../domain/coupons/settle-claims.ts'
import { notFound, Refusal } from '../../domain/refusal.ts'
import { tallyClaim } from '../../infrastructure/claim-tally.ts'
import { leaveGate, type Passage, passGate } from '../../infrastructure/coupon-gate.ts'
import { mintId } from '../../infrastructure/ids.ts'
import type { Actor } from '../accounts/actor.ts'
import { claimLane } from './claim-lane.ts'
import { type CouponRecord, presentTerms } from './coupon-record.ts'
import { holderLane } from './holder-lane.ts'
import { listHolders } from './list-holders.ts'
import { readCampaign } from './read-campaign.ts'

/**
 * Claims a coupon of a campaign for the caller: first come, first served, once each. It is good for N × 24 h from the moment
 * of issue. Who is told that they have it has it; who is told BUSY may come again and gets what became of the first claim.
 * Refuses: NOT_FOUND, COUPON_ALREADY_CLAIMED, COUPON_NOT_OPEN, COUPON_ENDED, COUPON_PAUSED, COUPON_SOLD_OUT, BUSY.
 */
export async function claimCoupon({ userId }: Actor, input: ClaimInput): Promise<IssuedCoupon> {
  const { couponId, locale } = input
  const known = await readCampaign(couponId)
  if (!known) throw notFound()
  try {
    const issued = await claimOf(known, userId)
    tallyClaim(couponId, 'issued')
    return present(known.campaign, issued, locale)
  } catch (error) {
    tallyClaim(couponId, error instanceof Refusal ? error.reason : 'INTERNAL')
    throw error
  }
}

type Known = NonNullable<Awaited<ReturnType<typeof readCampaign>>>

async function claimOf({ campaign, now }: Known, userId: string): Promise<Issued> {
  const couponId = campaign.id
  const closed = judgeWindow(campaign, now)
  if (closed) throw await unlessHeld(closed, campaign, userId)

  const passage = await passGate(campaign, userId, listHolders)
  if (passage === 'full') throw soldOut()
  // Who has passed before mostly holds one, and is told so without a lock.
  if (passage === 'member' && (await holderLane({ couponId, userId }))) throw alreadyClaimed()
  if (passage === 'away' && campaign.issued >= campaign.quantity)
    throw await unlessHeld(soldOut(), campaign, userId)
  return issue(couponId, userId, passage)
}

/** Someone who holds the coupon is told so, whatever else there is to say. While none is issued, nobody is asked. */
async function unlessHeld(refusal: Refusal, { id: couponId, issued }: CouponRecord, userId: string) {
  const isHeld = issued > 0 && (await holderLane({ couponId, userId }))
  return isHeld ? alreadyClaimed() : refusal
}

/** A place in the gate is given back when the database says no; when it says nothing, the shopper keeps it and comes again. */
async function issue(couponId: string, userId: string, passage: Passage): Promise<Issued> {
  try {
    return await claimLane({ id: mintId(), couponId, userId })
  } catch (error) {
    if (passage === 'passed' && isFinal(error)) await leaveGate(couponId, userId)
    throw error
  }
}

const isFinal = (error: unknown) =>
  error instanceof Refusal && error.reason !== 'BUSY' && error.reason !== 'COUPON_ALREADY_CLAIMED'

const present = (
  campaign: CouponRecord,
  { id, issuedAt, expiresAt }: Issued,
  locale: ClaimInput['locale'],
): IssuedCoupon => ({
  id,
  couponId: campaign.id,
  ...presentTerms(campaign, locale),
  status: 'usable',
  issuedAt: issuedAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  orderId: null,
})
