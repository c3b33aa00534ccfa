import type { ClaimDecision, ClaimRequest } from '../../domain/coupons/settle-claims.ts'
import { eventRow, insertEvents } from '../../infrastructure/outbox.ts'
import { insertInto, sqlTime, updateRows } from '../../infrastructure/rows.ts'
import type { LaneTx } from '../../infrastructure/transaction.ts'

type Accepted = Extract<ClaimDecision<ClaimRequest>, { accepted: unknown }>['accepted']

/** Counts coupons as issued; a campaign that has not so many left stops the whole batch. */
const countIssued = updateRows(
  'coupons',
  { id: 'id', issued: 'int' },
  't.id = j.id AND t.issued + j.issued <= t.quantity',
  't.issued = t.issued + j.issued',
)

const insertIssued = insertInto('issued_coupons', {
  id: 'id',
  couponId: 'id',
  userId: 'id',
  issuedAt: 'time',
  expiresAt: 'time',
})

/** Writes the coupons that a batch has issued, one statement a table, sent together. */
export async function writeClaims(tx: LaneTx, accepted: readonly Accepted[]): Promise<void> {
  const counts = new Map<string, number>()
  for (const { request } of accepted) counts.set(request.couponId, (counts.get(request.couponId) ?? 0) + 1)
  await Promise.all([
    countIssued(
      tx,
      [...counts].map(([id, issued]) => ({ id, issued })),
    ),
    insertIssued(tx, accepted.map(issuedRow)),
    insertEvents(tx, accepted.map(issuedEvent)),
  ])
}

const issuedRow = ({ id, issuedAt, expiresAt, request }: Accepted) => ({
  id,
  couponId: request.couponId,
  userId: request.userId,
  issuedAt: sqlTime(issuedAt),
  expiresAt: sqlTime(expiresAt),
})

const issuedEvent = ({ id, issuedAt, expiresAt, request }: Accepted) =>
  eventRow({
    aggregate: 'coupon',
    aggregateId: id,
    seq: 1,
    type: 'coupon.issued',
    payload: {
      issuedCouponId: id,
      couponId: request.couponId,
      userId: request.userId,
      issuedAt: issuedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    },
    at: issuedAt,
  })
