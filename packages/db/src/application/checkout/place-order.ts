import type { SubmitInput, Submitted } from '../../domain/checkout/checkout.ts'
import type { Actor } from '../accounts/actor.ts'
import { rideLane } from './ride-lane.ts'

/**
 * Orders the given lines, or the cart, to be paid within fifteen minutes: stock and coupon are held until then, no points are
 * taken. Once per key.
 * Refuses what submit does, except for INSUFFICIENT_POINTS: the balance is asked for when it is paid. And first of all with
 * RATE_LIMITED who holds two hundred unpaid orders.
 */
export const placeOrder = (actor: Actor, input: SubmitInput): Promise<Submitted> =>
  rideLane(actor, input, { procedure: 'orders.place', hold: true })
