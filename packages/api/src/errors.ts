import type { Reason } from '@firstcome/db/domain/refusal'
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server'

/** Why a call failed: the shop's reasons, and the one of the transport alone. */
export type ErrorReason = Reason | 'METHOD_NOT_SUPPORTED'

type Meaning = { httpStatus: number; code: TRPC_ERROR_CODE_KEY; message: string }

/** What each reason means to a caller: its HTTP status, its tRPC code, and words for a person. */
export const ERRORS: Record<ErrorReason, Meaning> = {
  INVALID_INPUT: badRequest('Something that was sent does not fit. Nothing was changed.'),
  CHARGE_AMOUNT_OUT_OF_RANGE: badRequest('A charge is ₩1,000 to ₩1,000,000. Nothing was charged.'),
  UNAUTHORIZED: { httpStatus: 401, code: 'UNAUTHORIZED', message: 'This needs a valid sign-in.' },
  FORBIDDEN: { httpStatus: 403, code: 'FORBIDDEN', message: 'This cannot be done from here.' },
  NOT_FOUND: { httpStatus: 404, code: 'NOT_FOUND', message: 'There is nothing here.' },
  METHOD_NOT_SUPPORTED: {
    httpStatus: 405,
    code: 'METHOD_NOT_SUPPORTED',
    message: 'This address does not take this method.',
  },
  PAYLOAD_TOO_LARGE: {
    httpStatus: 413,
    code: 'PAYLOAD_TOO_LARGE',
    message: 'This is larger than what is taken here.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    httpStatus: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'This kind of content is not taken here.',
  },
  OUT_OF_STOCK: conflict('Not enough is left. Nothing was charged.'),
  PRODUCT_UNAVAILABLE: conflict('This is no longer sold. Nothing was charged.'),
  NOT_ON_SALE: conflict('This is not on sale right now. Nothing was charged.'),
  PURCHASE_LIMIT: conflict('This is more than one customer may buy. Nothing was charged.'),
  CART_EMPTY: conflict('The cart is empty.'),
  PRICE_CHANGED: conflict('The total has changed. Nothing was charged; look at it once more.'),
  INSUFFICIENT_POINTS: conflict(
    'The balance does not cover this. Nothing was charged; top up and try again.',
  ),
  COUPON_SOLD_OUT: conflict('Every coupon has been claimed.'),
  COUPON_ALREADY_CLAIMED: conflict('You have this coupon already.'),
  COUPON_NOT_OPEN: conflict('This coupon cannot be claimed yet.'),
  COUPON_ENDED: conflict('This coupon can no longer be claimed.'),
  COUPON_PAUSED: conflict('Claims are paused for the moment.'),
  COUPON_EXPIRED: conflict('This coupon has run out. Nothing was charged.'),
  COUPON_USED: conflict('This coupon is on another order. Nothing was charged.'),
  COUPON_NOT_APPLICABLE: conflict('This coupon does not apply to these pieces. Nothing was charged.'),
  ORDER_NOT_PAYABLE: conflict('This order cannot be paid. Nothing was charged.'),
  ORDER_EXPIRED: conflict('The time to pay this order is over. Nothing was charged.'),
  ORDER_NOT_CANCELLABLE: conflict('This order can no longer be cancelled. Nothing was changed.'),
  ORDER_NOT_REFUNDABLE: conflict('This order cannot be refunded now. Nothing was changed.'),
  ORDER_NOT_SHIPPABLE: conflict('This order cannot be shipped now. Nothing was changed.'),
  REFUND_EXCEEDS_PAYMENT: conflict('This is more than is left to give back. Nothing was changed.'),
  RETURN_DECIDED: conflict('This return has been decided already.'),
  ACCOUNT_NOT_ERASABLE: conflict('Something is still open with this account. Nothing was erased.'),
  EMAIL_TAKEN: conflict('This e-mail already has an account. Sign in with it.'),
  SKU_TAKEN: conflict('This SKU belongs to another variant.'),
  VERSION_CONFLICT: conflict('Someone else has saved this meanwhile. Nothing was changed.'),
  LAST_OWNER: conflict('The shop needs an owner. Make someone else one first.'),
  CATEGORY_NOT_EMPTY: conflict('There are products in this category. Move them first.'),
  REPLAY_TOO_LARGE: conflict(
    'This is more than is sent again at once. Nothing was sent; take a shorter time.',
  ),
  IDEMPOTENCY_MISMATCH: {
    httpStatus: 422,
    code: 'UNPROCESSABLE_CONTENT',
    message: 'This idempotency key belongs to another request. Take a new one.',
  },
  RATE_LIMITED: {
    httpStatus: 429,
    code: 'TOO_MANY_REQUESTS',
    message: 'Too many tries. Wait a little, then try again.',
  },
  BUSY: {
    httpStatus: 503,
    code: 'SERVICE_UNAVAILABLE',
    message: 'The shop is catching its breath. Try again in a moment.',
  },
  INTERNAL: {
    httpStatus: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Something went wrong on our side. The request id helps us find it.',
  },
}

function badRequest(message: string): Meaning {
  return { httpStatus: 400, code: 'BAD_REQUEST', message }
}

function conflict(message: string): Meaning {
  return { httpStatus: 409, code: 'CONFLICT', message }
}
