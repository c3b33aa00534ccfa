import type { ById } from '../../../domain/accounts/account.ts'
import type { CouponStats } from '../../../domain/coupons/desk-coupon.ts'
import { won } from '../../../domain/money.ts'
import { notFound } from '../../../domain/refusal.ts'
import type { Coupon } from '../../../generated/client.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { prisma } from '../../../infrastructure/prisma.ts'

const DAY_MS = 24 * 60 * 60 * 1_000
/** Coupons that are looked at one by one, at most. */
const MOST = 50_000

/**
 * What became of a campaign's coupons and what they did, at a price that does not grow with the campaign.
 * Refuses: NOT_FOUND.
 */
export async function getCouponStats({ id }: ById): Promise<CouponStats> {
  const coupon = await prisma.coupon.findUnique({ where: { id } })
  if (!coupon) throw notFound()
  const [figures, held, now] = await Promise.all([
    prisma.couponFigures.findUnique({ where: { couponId: id } }),
    countHeld(id),
    databaseNow(prisma),
  ])
  const used = figures?.used ?? 0
  return {
    quantity: coupon.quantity,
    issued: coupon.issued,
    used,
    held,
    expired: await countExpired(coupon, Math.max(0, coupon.issued - used - held), now),
    discount: won(figures?.discount ?? 0),
    sales: won(figures?.sales ?? 0),
    firstExpiry: expiryOf(coupon, coupon.startsAt).toISOString(),
    lastExpiry: expiryOf(coupon, coupon.endsAt).toISOString(),
  }
}

const expiryOf = ({ validDays }: Coupon, issuedAt: Date) => new Date(issuedAt.getTime() + validDays * DAY_MS)

/** Held coupons are few, whatever the campaign: each is on an order that must be paid within minutes. */
async function countHeld(couponId: string): Promise<number> {
  const [row] = await prisma.$queryRaw<{ held: bigint }[]>`
    SELECT COUNT(*) AS held FROM issued_coupons FORCE INDEX (issued_coupons_status_expiresAt_idx)
    WHERE status = 'held' AND couponId = ${couponId}`
  return Number(row?.held ?? 0)
}

/** Before the first can run out none has, after the last all have that were not used; only in between they are counted. */
async function countExpired(coupon: Coupon, unused: number, now: Date): Promise<number | null> {
  const first = expiryOf(coupon, coupon.startsAt)
  if (now < first) return 0
  if (now >= expiryOf(coupon, coupon.endsAt)) return unused
  const [row] = await prisma.$queryRaw<{ seen: bigint; expired: bigint }[]>`
    SELECT COUNT(*) AS seen, COUNT(CASE WHEN couponId = ${coupon.id} THEN 1 END) AS expired FROM (
      SELECT couponId FROM issued_coupons FORCE INDEX (issued_coupons_status_expiresAt_idx)
      WHERE status = 'free' AND expiresAt >= ${first} AND expiresAt <= ${now} LIMIT ${MOST}
    ) some`
  return row && row.seen < MOST ? Number(row.expired) : null
}
