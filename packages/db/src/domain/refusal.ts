import type { OrderStatus } from './orders/status.ts'

/** What stands in the way of one line of a cart or checkout. PRICE_CHANGED informs; the others refuse. */
export type LineProblem =
  | 'SOLD_OUT'
  | 'NOT_ENOUGH'
  | 'PRICE_CHANGED'
  | 'UNAVAILABLE'
  | 'NOT_ON_SALE'
  | 'PURCHASE_LIMIT'

type FailingLines = {
  lines: { variantId: string; requested: number; available: number; problem: LineProblem }[]
}
type Retry = { retryAfterMs: number }
type ClaimWindow = { startsAt: string; endsAt: string }
type OrderState = { status: OrderStatus }

/** Every reason for which the shop refuses, with the details that its caller gets. */
export type RefusalDetails = {
  INVALID_INPUT: { issues: { path: (string | number)[]; code: string }[] }
  CHARGE_AMOUNT_OUT_OF_RANGE: { min: number; max: number }
  UNAUTHORIZED: null
  FORBIDDEN: null
  NOT_FOUND: null
  PAYLOAD_TOO_LARGE: null
  UNSUPPORTED_MEDIA_TYPE: null
  OUT_OF_STOCK: FailingLines
  PRODUCT_UNAVAILABLE: FailingLines
  NOT_ON_SALE: FailingLines
  PURCHASE_LIMIT: FailingLines
  CART_EMPTY: null
  PRICE_CHANGED: { expected: number; actual: number }
  INSUFFICIENT_POINTS: { balance: number; required: number; shortfall: number }
  COUPON_SOLD_OUT: null
  COUPON_ALREADY_CLAIMED: null
  COUPON_NOT_OPEN: ClaimWindow
  COUPON_ENDED: ClaimWindow
  COUPON_PAUSED: null
  COUPON_EXPIRED: null
  COUPON_USED: null
  COUPON_NOT_APPLICABLE: { minOrderAmount: number }
  ORDER_NOT_PAYABLE: OrderState
  ORDER_EXPIRED: OrderState
  ORDER_NOT_CANCELLABLE: OrderState
  ORDER_NOT_REFUNDABLE: OrderState
  ORDER_NOT_SHIPPABLE: OrderState
  REFUND_EXCEEDS_PAYMENT: OrderState
  RETURN_DECIDED: null
  /** What is still open between shop and shopper: won in the wallet, orders under way, returns to be decided. */
  ACCOUNT_NOT_ERASABLE: { balance: number; orders: number; returns: number }
  EMAIL_TAKEN: { field: 'email' }
  /** `skus` are those that are known to be another variant's. */
  SKU_TAKEN: { field: 'sku'; skus: string[] }
  /** `current` is the newer state, as a read of it answers. */
  VERSION_CONFLICT: { current: unknown }
  CATEGORY_NOT_EMPTY: null
  LAST_OWNER: null
  /** `places`: how many places of the line it would go through. */
  REPLAY_TOO_LARGE: { places: number; max: number }
  IDEMPOTENCY_MISMATCH: null
  RATE_LIMITED: Retry
  BUSY: Retry
  INTERNAL: null
}

export type Reason = keyof RefusalDetails

/** An expected "no": a result that the caller can act on. It changes nothing, and it is counted, not logged as an error. */
export class Refusal<R extends Reason = Reason> extends Error {
  readonly reason: R
  readonly details: RefusalDetails[R]

  constructor(reason: R, details: RefusalDetails[R]) {
    // Nobody looks for where a "no" came from, and to note it down costs more than to say it.
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    super(reason)
    Error.stackTraceLimit = stackTraceLimit
    this.name = 'Refusal'
    this.reason = reason
    this.details = details
  }
}

/** Someone else's things do not exist either. */
export const notFound = () => new Refusal('NOT_FOUND', null)

/** A refusal of one input field that only the database could judge. */
export const invalidInput = (field: string, code: string) =>
  new Refusal('INVALID_INPUT', { issues: [{ path: [field], code }] })
