import type { SubmitInput, Submitted } from '../../domain/checkout/checkout.ts'
import type { Actor } from '../accounts/actor.ts'

/** Holds. */
export async function placeOrder(_actor: Actor, _input: SubmitInput): Promise<Submitted> {
  throw new Error('not built yet')
}
