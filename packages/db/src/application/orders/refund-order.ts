import type { RefundInput } from '../../domain/orders/change-order.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Actor } from '../accounts/actor.ts'

/** Refunds. */
export async function refundOrder(_actor: Actor, _input: RefundInput): Promise<{ order: Order }> {
  throw new Error('not built yet')
}
