import type { SubmitInput, Submitted } from '../../domain/checkout/checkout.ts'
import { keyId, requestHash, scopeOf } from '../../infrastructure/idempotency.ts'
import type { Actor } from '../accounts/actor.ts'
import { checkoutLane } from './checkout-lane.ts'
import { recallAnswer } from './stored-answer.ts'

type Ride = { procedure: string; hold: boolean }

/** Sends a checkout through the lane, to be paid at once or held; answers with its order, or again with the first answer. */
export async function rideLane(
  actor: Actor,
  input: SubmitInput,
  { procedure, hold }: Ride,
): Promise<Submitted> {
  const scoped = { scope: scopeOf(actor.userId, procedure), key: input.idempotencyKey }
  const result = await checkoutLane({
    scoped,
    key: keyId(scoped),
    requestHash: requestHash(input),
    userId: actor.userId,
    lines: input.lines ?? null,
    shipTo: input.shipTo ?? null,
    expectedTotal: input.expectedTotal ?? null,
    issuedCouponId: input.issuedCouponId ?? null,
    hold,
    locale: input.locale,
  })
  return { order: 'order' in result ? result.order : await recallAnswer(result.stored) }
}
