import type { Tx } from '../../infrastructure/transaction.ts'
import type { Consumer, EventOf } from '../events/consumer.ts'
import { type News, tellShoppers } from './tell-shoppers.ts'

const TYPES = ['order.paid', 'order.shipped', 'order.refunded', 'return.approved', 'return.rejected'] as const
type Told = EventOf<(typeof TYPES)[number]>

/** Tells shoppers what becomes of their orders and returns. A return that is approved is told as that, not as its refund too. */
export const tellOfEvents = {
  name: 'notifications',
  shards: 4,
  since: 'now',
  types: TYPES,
  urgent: [],
  async apply(tx: Tx, events: Told[]) {
    const answers = await readAnswers(tx, events)
    await tellShoppers(
      tx,
      events.flatMap((event) => newsOf(event, answers) ?? []),
    )
  },
} satisfies Consumer<Told['type']>

function newsOf(event: Told, answers: ReadonlyMap<string, string>): News | null {
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
  }
}

type Ordered = { orderId: string; number: string; userId: string }

const about = ({ userId, orderId }: Ordered, subject = orderId) => ({ userId, subject })
const named = ({ orderId, number }: Ordered) => ({ orderId, orderNumber: number })

/** What staff wrote to the shopper stays out of the events, which go to others too. */
async function readAnswers(tx: Tx, events: readonly Told[]): Promise<Map<string, string>> {
  const ids = events.flatMap((event) => (event.type === 'return.rejected' ? [event.payload.returnId] : []))
  if (ids.length === 0) return new Map()
  const returns = await tx.return.findMany({
    where: { id: { in: ids } },
    select: { id: true, answer: true },
  })
  return new Map(returns.map(({ id, answer }) => [id, answer ?? '']))
}
