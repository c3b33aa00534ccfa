import { lineProblemSchema } from '@firstcome/db/domain/cart/cart'
import { idSchema, timeSchema } from '@firstcome/db/domain/fields'
import { orderStatusSchema } from '@firstcome/db/domain/orders/status'
import type { RefusalDetails } from '@firstcome/db/domain/refusal'
import { CHARGE_MAX, CHARGE_MIN } from '@firstcome/db/domain/wallet/wallet'
import { z } from 'zod'

/** What comes with a refusal, and an example of it. */
type Details<R extends keyof RefusalDetails> = {
  schema: z.ZodType<RefusalDetails[R]>
  example: RefusalDetails[R]
}

const none = { schema: z.null(), example: null }
const retry = { schema: z.object({ retryAfterMs: z.int() }), example: { retryAfterMs: 1_000 } }
const failing = (problem: z.infer<typeof lineProblemSchema>, requested: number, available: number) => ({
  schema: z.object({
    lines: z.array(
      z.object({
        variantId: idSchema,
        requested: z.int(),
        available: z.int(),
        problem: lineProblemSchema,
      }),
    ),
  }),
  example: {
    lines: [{ variantId: '01937b1e-5c5a-7cc3-98a1-2f6d0c5f3a10', requested, available, problem }],
  },
})
const claimWindow = {
  schema: z.object({ startsAt: timeSchema, endsAt: timeSchema }),
  example: { startsAt: '2026-11-21T11:00:00.000Z', endsAt: '2026-11-22T11:00:00.000Z' },
}
const inStatus = (status: z.infer<typeof orderStatusSchema>) => ({
  schema: z.object({ status: orderStatusSchema }),
  example: { status },
})

/** The refusals that callers of the shop can meet. */
export const refusals = {
  INVALID_INPUT: {
    schema: z.object({
      issues: z.array(z.object({ path: z.array(z.union([z.string(), z.int()])), code: z.string() })),
    }),
    example: { issues: [{ path: ['limit'], code: 'too_big' }] },
  },
  CHARGE_AMOUNT_OUT_OF_RANGE: {
    schema: z.object({ min: z.int(), max: z.int() }),
    example: { min: CHARGE_MIN, max: CHARGE_MAX },
  },
  UNAUTHORIZED: none,
  FORBIDDEN: none,
  NOT_FOUND: none,
  PAYLOAD_TOO_LARGE: none,
  UNSUPPORTED_MEDIA_TYPE: none,
  OUT_OF_STOCK: failing('NOT_ENOUGH', 2, 1),
  PRODUCT_UNAVAILABLE: failing('UNAVAILABLE', 1, 0),
  NOT_ON_SALE: failing('NOT_ON_SALE', 1, 0),
  PURCHASE_LIMIT: failing('PURCHASE_LIMIT', 3, 2),
  CART_EMPTY: none,
  PRICE_CHANGED: {
    schema: z.object({ expected: z.int(), actual: z.int() }),
    example: { expected: 89_000, actual: 92_000 },
  },
  INSUFFICIENT_POINTS: {
    schema: z.object({ balance: z.int(), required: z.int(), shortfall: z.int() }),
    example: { balance: 50_000, required: 92_000, shortfall: 42_000 },
  },
  COUPON_SOLD_OUT: none,
  COUPON_ALREADY_CLAIMED: none,
  COUPON_NOT_OPEN: claimWindow,
  COUPON_ENDED: claimWindow,
  COUPON_PAUSED: none,
  COUPON_EXPIRED: none,
  COUPON_USED: none,
  COUPON_NOT_APPLICABLE: {
    schema: z.object({ minOrderAmount: z.int() }),
    example: { minOrderAmount: 100_000 },
  },
  ORDER_NOT_PAYABLE: inStatus('paid'),
  ORDER_EXPIRED: inStatus('expired'),
  ORDER_NOT_CANCELLABLE: inStatus('shipped'),
  ORDER_NOT_REFUNDABLE: inStatus('pending_payment'),
  REFUND_EXCEEDS_PAYMENT: inStatus('paid'),
  ACCOUNT_NOT_ERASABLE: {
    schema: z.object({ balance: z.int(), orders: z.int(), returns: z.int() }),
    example: { balance: 12_000, orders: 1, returns: 0 },
  },
  EMAIL_TAKEN: { schema: z.object({ field: z.literal('email') }), example: { field: 'email' } },
  IDEMPOTENCY_MISMATCH: none,
  RATE_LIMITED: retry,
  BUSY: retry,
  INTERNAL: none,
} as const satisfies { [R in keyof RefusalDetails]?: Details<R> }

export type ShopReason = keyof typeof refusals
