import type { Consumer } from '../application/events/consumer.ts'
import { mintId } from '../infrastructure/ids.ts'

type Seen = { aggregateId: string; seq: number }

/** A consumer of the test's own that writes down the events of some aggregates: as `tell`, after `before` has let it. */
export function recorder(
  aggregateIds: readonly string[],
  before: (seen: Seen[]) => Promise<void> = async () => {},
) {
  const own = new Set(aggregateIds)
  const seen: Seen[] = []
  const consumer: Consumer = {
    name: `t-${mintId()}`,
    shards: 4,
    since: 'now',
    types: ['coupon.issued'],
    urgent: ['coupon.issued'],
    async tell(events) {
      const mine = events.filter(({ aggregateId }) => own.has(aggregateId))
      await before(mine)
      seen.push(...mine.map(({ aggregateId, seq }) => ({ aggregateId, seq })))
    },
  }
  const seqsOf = (id: string) => seen.filter(({ aggregateId }) => aggregateId === id).map(({ seq }) => seq)
  return { consumer, seen, seqsOf }
}
