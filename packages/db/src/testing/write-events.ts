import { mintId } from '../infrastructure/ids.ts'
import { eventRow, insertEvents } from '../infrastructure/outbox.ts'
import { transaction } from '../infrastructure/transaction.ts'

type Told = { couponId: string; seq: number; userId?: string; at?: Date }

/** Commits events of aggregates of the test's own, as issued coupons: `couponId` is the aggregate. */
export const writeEvents = (told: readonly Told[]) =>
  transaction((tx) =>
    insertEvents(
      tx,
      told.map(({ couponId, seq, userId = mintId(), at = new Date() }) =>
        eventRow({
          aggregate: 'coupon',
          aggregateId: couponId,
          seq,
          type: 'coupon.issued',
          payload: {
            issuedCouponId: couponId,
            couponId,
            userId,
            issuedAt: at.toISOString(),
            expiresAt: at.toISOString(),
          },
          at,
        }),
      ),
    ),
  )
