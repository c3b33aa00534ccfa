import type { ShopEvent } from '../../domain/events/events.ts'
import { askRedis } from '../../infrastructure/redis.ts'
import type { Consumer, EventOf } from '../events/consumer.ts'
import { COUNT } from './count-script.ts'
import { rebuildSales } from './rebuild-sales.ts'
import { endOf, hourOf, POSITION_KEY, salesKey } from './sales-keys.ts'

type Sold = EventOf<'order.paid' | 'order.refunded'>

/**
 * Counts the units that are sold, by the hour in which they were paid for; what is refunded leaves that same hour. A paid order
 * that is cancelled has been refunded, so its cancelling counts for nothing more.
 */
export const countSales = {
  name: 'popular',
  shards: 1,
  since: 'first',
  types: ['order.paid', 'order.refunded'] as const,
  urgent: [],
  async tell(events: Sold[]) {
    if ((await count(events)) >= 0) return
    await rebuildSales()
    if ((await count(events)) < 0) throw new Error('the sales were lost while they were counted')
  },
} satisfies Consumer<Sold['type']>

async function count(events: readonly Sold[]): Promise<number> {
  const hours = [...new Set(events.map(({ payload }) => hourOf(payload.paidAt)))]
  const keys = [POSITION_KEY, ...hours.map(salesKey)]
  const entries = events.flatMap((event) => {
    const hour = hourOf(event.payload.paidAt)
    return event.payload.lines.flatMap(({ productId, quantity }) => [
      `${event.position}`,
      hours.indexOf(hour) + 2,
      signOf(event) * quantity,
      productId,
      endOf(hour),
    ])
  })
  const newest = await askRedis((redis) => redis.eval(COUNT, keys.length, ...keys, ...entries))
  if (newest === null) throw new Error('Redis is away: the sales are counted later')
  return Number(newest)
}

const signOf = ({ type }: Pick<ShopEvent, 'type'>) => (type === 'order.paid' ? 1 : -1)
