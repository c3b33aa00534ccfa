import type { ChangeOrderInput } from '../../domain/orders/change-order.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Actor } from '../accounts/actor.ts'

/** Pays. */
export async function payOrder(_actor: Actor, _input: ChangeOrderInput): Promise<{ order: Order }> {
  throw new Error('not built yet')
}
