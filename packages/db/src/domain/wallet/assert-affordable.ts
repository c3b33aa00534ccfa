import type { Won } from '../money.ts'
import { Refusal } from '../refusal.ts'

/** Refuses with INSUFFICIENT_POINTS what costs more than the balance. */
export function assertAffordable(balance: Won, required: Won): void {
  if (balance < required)
    throw new Refusal('INSUFFICIENT_POINTS', { balance, required, shortfall: required - balance })
}
