import type { OrderStatus } from '../orders/status.ts'
import { Refusal } from '../refusal.ts'

const DAY_MS = 86_400_000

type Shipped = { status: OrderStatus; refundStatus: string; deliveredAt: Date | null }

/**
 * Refuses with ORDER_NOT_REFUNDABLE a return of an order that was not shipped, of which nothing is left, or that was delivered
 * more than so many × 24 h ago.
 */
export function assertReturnable(order: Shipped, returnDays: number, now: Date): void {
  const { status, refundStatus, deliveredAt } = order
  const isShipped = status === 'shipped' || status === 'delivered'
  const isLate = deliveredAt !== null && now.getTime() >= deliveredAt.getTime() + returnDays * DAY_MS
  if (!isShipped || isLate || refundStatus === 'full') throw new Refusal('ORDER_NOT_REFUNDABLE', { status })
}
