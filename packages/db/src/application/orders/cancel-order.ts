import type { ChangeOrderInput } from '../../domain/orders/change-order.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Actor } from '../accounts/actor.ts'

/** Cancels. */
export async function cancelOrder(_actor: Actor, _input: ChangeOrderInput): Promise<{ order: Order }> {
  throw new Error('not built yet')
}
