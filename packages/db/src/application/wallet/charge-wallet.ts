import { won } from '../../domain/money.ts'
import { Refusal } from '../../domain/refusal.ts'
import { CHARGE_MAX, CHARGE_MIN, type Charge, type ChargeInput } from '../../domain/wallet/wallet.ts'
import { keyId, requestHash, scopeOf } from '../../infrastructure/idempotency.ts'
import { topUpGateway } from '../../infrastructure/top-up/gateways.ts'
import type { Actor } from '../accounts/actor.ts'
import { chargeLane } from './charge-lane.ts'

/**
 * Charges the caller's wallet with won from the top-up gateway, once per key. The gateway sets the money aside first; if
 * the charge is not booked after all, that lapses by itself. What is booked is taken by `confirmTopUps`.
 * Refuses: CHARGE_AMOUNT_OUT_OF_RANGE, IDEMPOTENCY_MISMATCH, BUSY.
 */
export async function chargeWallet(actor: Actor, input: ChargeInput): Promise<Charge> {
  const { amount, idempotencyKey } = input
  if (amount < CHARGE_MIN || amount > CHARGE_MAX)
    throw new Refusal('CHARGE_AMOUNT_OUT_OF_RANGE', { min: CHARGE_MIN, max: CHARGE_MAX })

  const scoped = { scope: scopeOf(actor.userId, 'points.charge'), key: idempotencyKey }
  const request = {
    scoped,
    key: keyId(scoped),
    requestHash: requestHash(input),
    userId: actor.userId,
    amount: won(amount),
  }
  const authorised = await topUpGateway().authorise({
    reference: `${request.key} ${request.requestHash}`,
    userId: actor.userId,
    amount: request.amount,
  })
  return chargeLane({ ...request, ...authorised })
}
