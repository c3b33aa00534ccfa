import type { ShopEvent } from '../../domain/events/events.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { type News, tellShoppers } from './tell-shoppers.ts'

/** Tells shoppers what became of their orders and returns. A return that is approved is told as that, not as its refund too. */
export async function tellOfEvents(tx: Tx, events: readonly ShopEvent[]): Promise<void> {
  const answers = await readAnswers(tx, events)
  await tellShoppers(
    tx,
    events.flatMap((event) => newsOf(event, answers) ?? []),
  )
}

function newsOf(event: ShopEvent, answers: ReadonlyMap<string, string>): News | null {
  switch (event.type) {
    case 'order.paid': {
      const { total } = event.payload
      return { kind: 'order_paid', ...about(event.payload), payload: { ...named(event.payload), total } }
    }
    case 'order.shipped': {
      const { carrier, trackingNumber } = event.payload
      const payload = { ...named(event.payload), carrier, trackingNumber }
      return { kind: 'order_shipped', ...about(event.payload), payload }
    }
    case 'order.refunded': {
      const { refundId, returnId, amount } = event.payload
      if (returnId) return null
      const payload = { ...named(event.payload), amount }
      return { kind: 'order_refunded', ...about(event.payload, refundId), payload }
    }
    case 'return.approved': {
      const { returnId, amount } = event.payload
      const payload = { ...named(event.payload), returnId, amount }
      return { kind: 'return_approved', ...about(event.payload, returnId), payload }
    }
    case 'return.rejected': {
      const { returnId } = event.payload
      const payload = { ...named(event.payload), returnId, answer: answers.get(returnId) ?? '' }
      return { kind: 'return_rejected', ...about(event.payload, returnId), payload }
    }
    default:
      return null
  }
}

type Ordered = { orderId: string; number: string; userId: string }

const about = ({ userId, orderId }: Ordered, subject = orderId) => ({ userId, subject })
const named = ({ orderId, number }: Ordered) => ({ orderId, orderNumber: number })

/** What staff wrote to the shopper stays out of the events, which go to others too. */
async function readAnswers(tx: Tx, events: readonly ShopEvent[]): Promise<Map<string, string>> {
  const ids = events.flatMap((event) => (event.type === 'return.rejected' ? [event.payload.returnId] : []))
  if (ids.length === 0) return new Map()
  const returns = await tx.return.findMany({
    where: { id: { in: ids } },
    select: { id: true, answer: true },
  })
  return new Map(returns.map(({ id, answer }) => [id, answer ?? '']))
}
