import { crc32 } from 'node:zlib'
import { COUNTED, type Counted, countEvents } from '../../domain/reports/count-events.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import type { Consumer } from '../events/consumer.ts'
import { countCoupons } from './count-coupons.ts'
import { addToCoupons, addToCustomers, addToDays, addToProducts, sortedBy } from './figure-tables.ts'

const SHARDS = 4

/**
 * Keeps the figures of days, products, customers and campaigns: what an event adds is written in the transaction that moves the share on, so
 * it counts exactly once. A cancelled order that was paid for has been refunded, so its cancelling counts for nothing more.
 */
export const keepFigures = {
  name: 'figures',
  shards: SHARDS,
  since: 'first',
  types: COUNTED,
  urgent: [],
  async apply(tx: Tx, events: Counted[]) {
    const { days, products, customers } = countEvents(events)
    // The events of a share are all of one shard, so that shares side by side add to rows of their own.
    const shard = crc32(events[0]?.aggregateId ?? '') % SHARDS
    const rows = Array.from(days, ([day, figures]) => ({ day, shard, ...figures }))
    await addToDays(tx, sortedBy(rows, 'day'))
    await addToProducts(tx, sortedBy(products, 'day', 'productId'))
    await addToCustomers(tx, sortedBy(customers, 'userId'))
    await addToCoupons(tx, sortedBy(await countCoupons(tx, events), 'couponId'))
  },
} satisfies Consumer<Counted['type']>
