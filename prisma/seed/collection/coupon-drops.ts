import { type NewCoupon, newCouponSchema } from '@firstcome/db/domain/coupons/new-coupon'
import { couponOffers } from './coupon-offers.ts'
import { type Drop, saleWindow } from './drops.ts'

const QUANTITY = 200
const VALID_DAYS = 14
const STAGES: Drop['stage'][] = ['running', 'upcoming', 'ended']

export type Listed = { name: string; startsAt: string; endsAt: string; remaining: number; paused: boolean }

/**
 * The drops to open beside those listed, so that one runs with coupons left, one starts later, and one has ended, told from
 * `now`. What time or a crowd has used up is opened anew, under a name that is not on the list.
 */
export function couponDropsToOpen(listed: readonly Listed[], now: Date): NewCoupon[] {
  const there = new Set(listed.map((campaign) => stageOf(campaign, now)))
  const named = new Set(listed.map(({ name }) => name))
  const free = couponOffers.filter(({ name }) => !named.has(name.ko))
  return STAGES.filter((stage) => !there.has(stage)).map((stage) => {
    const window = saleWindow({ stage }, now)
    return newCouponSchema.parse({
      ...(free.shift() ?? couponOffers[STAGES.indexOf(stage)]),
      quantity: QUANTITY,
      startsAt: window.saleStartsAt,
      endsAt: window.saleEndsAt,
      validDays: VALID_DAYS,
    })
  })
}

/** What a visitor would call it: a drop that is sold out or paused does not run. */
function stageOf({ startsAt, endsAt, remaining, paused }: Listed, now: Date): Drop['stage'] | null {
  if (new Date(endsAt) <= now) return 'ended'
  if (new Date(startsAt) > now) return 'upcoming'
  return remaining > 0 && !paused ? 'running' : null
}
