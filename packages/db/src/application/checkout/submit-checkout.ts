import type { SubmitInput, Submitted } from '../../domain/checkout/checkout.ts'
import { keyId, requestHash, scopeOf } from '../../infrastructure/idempotency.ts'
import type { Actor } from '../accounts/actor.ts'
import { checkoutLane } from './checkout-lane.ts'
import { recallAnswer } from './stored-answer.ts'

/**
 * Buys the given lines, or the cart, in one step: stock, points, order, payment and event are committed together, once per
 * key. Without an address it goes to the default one.
 * Refuses, the first that applies: INVALID_INPUT (no address), NOT_FOUND, IDEMPOTENCY_MISMATCH, CART_EMPTY, the availability
 * reasons naming every failing line, PRICE_CHANGED, INSUFFICIENT_POINTS; BUSY when the lane is full.
 */
export async function submitCheckout(actor: Actor, input: SubmitInput): Promise<Submitted> {
  const scoped = { scope: scopeOf(actor.userId, 'checkout.submit'), key: input.idempotencyKey }
  const result = await checkoutLane({
    scoped,
    key: keyId(scoped),
    requestHash: requestHash(input),
    userId: actor.userId,
    lines: input.lines ?? null,
    shipTo: input.shipTo ?? null,
    expectedTotal: input.expectedTotal ?? null,
    issuedCouponId: input.issuedCouponId ?? null,
    locale: input.locale,
  })
  return { order: 'order' in result ? result.order : await recallAnswer(result.stored) }
}
