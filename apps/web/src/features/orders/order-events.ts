import type { Order, Return } from '@/trpc/outputs.ts'

type Refund = Order['refunds'][number]
type Dated = { kind: 'placed' | 'paid' | 'shipped' | 'delivered' | 'cancelled' | 'expired'; at: string }

/** Something that happened to an order. */
export type OrderEvent =
  | Dated
  | { kind: 'refunded'; at: string; refund: Refund }
  | { kind: 'return_requested' | 'return_approved' | 'return_rejected'; at: string; wish: Return }

/** Everything that happened to an order, the latest first; what happened at the same moment in the order of its causes. */
export function orderEvents(order: Order, returns: readonly Return[]): OrderEvent[] {
  const { status, placedAt, paidAt, expiresAt, shippedAt, deliveredAt, cancelledAt } = order
  const happened: OrderEvent[] = [
    ...(placedAt === paidAt ? [] : when('placed', placedAt)),
    ...when('paid', paidAt),
    ...when('shipped', shippedAt),
    ...when('delivered', deliveredAt),
    ...returns.flatMap(eventsOfReturn),
    ...order.refunds.map((refund) => ({ kind: 'refunded' as const, at: refund.createdAt, refund })),
    ...when('cancelled', cancelledAt),
    ...when('expired', status === 'expired' ? expiresAt : null),
  ]
  return happened.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).toReversed()
}

const when = (kind: Dated['kind'], at: string | null): Dated[] => (at === null ? [] : [{ kind, at }])

function eventsOfReturn(wish: Return): OrderEvent[] {
  const { status, requestedAt, decidedAt } = wish
  const asked = { kind: 'return_requested' as const, at: requestedAt, wish }
  if (decidedAt === null) return [asked]
  return [asked, { kind: status === 'approved' ? 'return_approved' : 'return_rejected', at: decidedAt, wish }]
}
