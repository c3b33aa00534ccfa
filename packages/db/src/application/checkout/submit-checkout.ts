import type { SubmitInput, Submitted } from '../../domain/checkout/checkout.ts'
import type { Actor } from '../accounts/actor.ts'
import { rideLane } from './ride-lane.ts'

/**
 * Buys the given lines, or the cart, in one step: stock, points, coupon, order, payment and event are committed together, once
 * per key. Without an address it goes to the default one.
 * Refuses, the first that applies: INVALID_INPUT (no address), NOT_FOUND, IDEMPOTENCY_MISMATCH, CART_EMPTY, the availability
 * reasons naming every failing line, the coupon's NOT_FOUND, COUPON_USED, COUPON_EXPIRED or COUPON_NOT_APPLICABLE,
 * PRICE_CHANGED, INSUFFICIENT_POINTS; BUSY when the lane is full.
 */
export const submitCheckout = (actor: Actor, input: SubmitInput): Promise<Submitted> =>
  rideLane(actor, input, { procedure: 'checkout.submit', hold: false })
