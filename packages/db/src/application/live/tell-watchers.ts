import type { EventType } from '../../domain/events/events.ts'
import { askRedis } from '../../infrastructure/redis.ts'
import type { Consumer, EventOf } from '../events/consumer.ts'
import { couponChannel, stockChannel } from './channels.ts'
import { readRemaining } from './read-remaining.ts'
import { readStock } from './read-stock.ts'

const TYPES = [
  'order.placed',
  'order.paid',
  'order.cancelled',
  'order.expired',
  'order.refunded',
  'coupon.issued',
  'product.changed',
] as const satisfies EventType[]

type Told = EventOf<(typeof TYPES)[number]>

/**
 * Publishes the stock and the coupons that are left after a batch of events: one read and one message per product or campaign,
 * however many orders there were. One share, so that an older figure never follows a newer one. Who is not told, because Redis
 * is away, looks by himself.
 */
export const tellWatchers: Consumer<(typeof TYPES)[number]> = {
  name: 'live',
  shards: 1,
  since: 'now',
  types: TYPES,
  urgent: TYPES,
  async tell(events) {
    const [stock, remaining] = await Promise.all([
      readStock([...new Set(events.flatMap(productsOf))]),
      readRemaining([...new Set(events.flatMap(couponsOf))]),
    ])
    const messages = [
      ...Array.from(stock, ([id, value]) => ({ channel: stockChannel(id), value })),
      ...Array.from(remaining, ([id, value]) => ({ channel: couponChannel(id), value })),
    ]
    await askRedis((redis) =>
      Promise.all(messages.map(({ channel, value }) => redis.publish(channel, JSON.stringify(value)))),
    )
  },
}

function productsOf({ type, payload }: Told): string[] {
  if (type === 'coupon.issued') return []
  return type === 'product.changed' ? [payload.productId] : payload.lines.map(({ productId }) => productId)
}

const couponsOf = ({ type, payload }: Told) => (type === 'coupon.issued' ? [payload.couponId] : [])
