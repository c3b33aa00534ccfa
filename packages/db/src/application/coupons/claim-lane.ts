import { type ClaimRequest, claimKey, type Issued, settleClaims } from '../../domain/coupons/settle-claims.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { createLane, type Outcome } from '../../infrastructure/lane.ts'
import { LANE } from '../../infrastructure/lanes.ts'
import { lockedBatch } from '../../infrastructure/locked-batch.ts'
import { type CouponRow, lockCoupons, lockFreeCoupons } from '../../infrastructure/locks.ts'
import type { LaneTx } from '../../infrastructure/transaction.ts'
import { readIssued } from './read-issued.ts'
import { writeClaims } from './write-claims.ts'

async function claimBatch(tx: LaneTx, requests: ClaimRequest[], locked: Promise<CouponRow[]>) {
  const [rows, held, now] = await Promise.all([locked, readIssued(tx, requests), databaseNow(tx)])
  const decisions = settleClaims(requests, {
    now,
    coupons: new Map(rows.map((row) => [row.id, row])),
    issued: new Map(held.map((row) => [claimKey(row), row])),
  })
  const accepted = decisions.flatMap((decision) => ('accepted' in decision ? [decision.accepted] : []))
  if (accepted.length > 0) await writeClaims(tx, accepted)

  return decisions.map((decision): Outcome<Issued> => {
    if ('refused' in decision) return { error: decision.refused }
    return { result: 'booked' in decision ? decision.booked : decision.accepted }
  })
}

const inOneTransaction = lockedBatch(claimBatch, {
  lock: lockCoupons,
  lockFree: lockFreeCoupons,
  needs: (request: ClaimRequest) => request.couponId,
  locks: (coupon) => coupon.id,
})

/** Issues coupons, many in one transaction, in the order in which the claims came. */
export const claimLane = createLane(inOneTransaction, LANE)
