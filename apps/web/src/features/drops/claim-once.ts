import type { Locale, Reason, ShopClient } from '@firstcome/client'
import type { IssuedCoupon } from '@/trpc/outputs.ts'
import { refusalOf } from '../../trpc/refusal-of.ts'
import { findMyCoupon } from '../coupons/find-my-coupon.ts'

const patienceMs = 10_000
const mostTries = 8
const againMs = 700

/** What becomes of a press: `unanswered` when nobody knows after asking again and again. */
export type ClaimAnswer =
  | { kind: 'issued' | 'yours'; coupon: IssuedCoupon | null }
  | { kind: 'refused'; reason: Reason | 'METHOD_NOT_SUPPORTED' }
  | { kind: 'unanswered' }

/** Why the answer takes long: a crowd, an answer that was lost, or a shop clock that is a moment behind. */
export type ClaimWait = 'busy' | 'asking' | 'early'

export interface Claim {
  couponId: string
  locale: Locale
  /** Whether the drop opens at any moment, so that "not yet" is asked again. */
  nearlyOpen: boolean
  /** A try before this one had no answer. */
  askedBefore: boolean
  onWait: (wait: ClaimWait) => void
  pause: (ms: number) => Promise<void>
}

/** Claims until there is a clear answer. Asking again is safe: one shopper gets one coupon, and who holds it is told so. */
export async function claimOnce(shop: ShopClient, claim: Claim): Promise<ClaimAnswer> {
  const { couponId, locale } = claim
  let lost = claim.askedBefore
  for (let tries = 1; tries <= mostTries; tries += 1) {
    try {
      const signal = AbortSignal.timeout(patienceMs)
      return { kind: 'issued', coupon: await shop.coupons.claim.mutate({ couponId, locale }, { signal }) }
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal?.reason === 'COUPON_ALREADY_CLAIMED') {
        const coupon = await findMyCoupon(shop, couponId, locale).catch(() => null)
        return { kind: lost ? 'issued' : 'yours', coupon }
      }
      const wait = waitAfter(refusal, claim.nearlyOpen)
      if (wait === null && refusal) return { kind: 'refused', reason: refusal.reason }
      lost ||= wait === 'asking'
      if (wait) claim.onWait(wait)
      await claim.pause(refusal?.reason === 'BUSY' ? refusal.details.retryAfterMs : againMs)
    }
  }
  return { kind: 'unanswered' }
}

function waitAfter(refusal: ReturnType<typeof refusalOf>, nearlyOpen: boolean): ClaimWait | null {
  switch (refusal?.reason) {
    case undefined:
    case 'INTERNAL':
      return 'asking'
    case 'BUSY':
      return 'busy'
    case 'COUPON_NOT_OPEN':
      return nearlyOpen ? 'early' : null
    default:
      return null
  }
}
