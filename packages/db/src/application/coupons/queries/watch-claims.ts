import type { ById } from '../../../domain/accounts/account.ts'
import { campaignState } from '../../../domain/coupons/campaign-state.ts'
import { claimSeries } from '../../../domain/coupons/claim-series.ts'
import type { CouponMonitor } from '../../../domain/coupons/desk-coupon.ts'
import { notFound } from '../../../domain/refusal.ts'
import { readTally } from '../../../infrastructure/claim-tally.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { prisma } from '../../../infrastructure/prisma.ts'

const SPAN_MS = 5 * 60 * 1_000

/**
 * A campaign at this moment and the last five minutes of its claims, by the second. What it says is left is the truth; the series is
 * counted beside the claims, up to a second or two behind them. Refuses: NOT_FOUND.
 */
export async function watchClaims({ id }: ById): Promise<CouponMonitor> {
  const now = await databaseNow(prisma)
  const from = new Date(now.getTime() - SPAN_MS)
  const [coupon, tallied] = await Promise.all([
    prisma.coupon.findUnique({
      where: { id },
      select: { quantity: true, issued: true, startsAt: true, endsAt: true, pausedAt: true },
    }),
    readTally(id, from, now),
  ])
  if (!coupon) throw notFound()
  return {
    at: now.toISOString(),
    state: campaignState(coupon, now),
    quantity: coupon.quantity,
    issued: coupon.issued,
    remaining: coupon.quantity - coupon.issued,
    startsAt: coupon.startsAt.toISOString(),
    endsAt: coupon.endsAt.toISOString(),
    series: tallied && claimSeries(tallied),
  }
}
