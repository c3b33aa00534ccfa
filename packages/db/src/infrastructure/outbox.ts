import type { EventPayload, EventType } from '../domain/events/events.ts'
import { afterCommit } from './after-commit.ts'
import { mintId } from './ids.ts'
import { nudge } from './nudge.ts'
import { insertInto, type Row, sqlTime } from './rows.ts'
import type { LaneTx } from './transaction.ts'

type NewEvent<T extends EventType> = {
  aggregate: 'order' | 'wallet' | 'coupon' | 'product' | 'shop'
  aggregateId: string
  /** The event count of the aggregate after this one, under its lock. */
  seq: number
  type: T
  payload: EventPayload<T>
  at: Date
}

/** The row of an event, for `insertEvents`. */
export const eventRow = <T extends EventType>({ payload, at, ...event }: NewEvent<T>) => ({
  ...event,
  id: mintId(),
  payload: JSON.stringify(payload),
  createdAt: sqlTime(at),
})

const columns = {
  id: 'id',
  aggregate: 'ascii',
  aggregateId: 'id',
  seq: 'int',
  type: 'ascii',
  payload: 'text',
  createdAt: 'time',
} as const

const insertRows = insertInto('outbox_events', columns)

/**
 * Writes what happened, in the transaction in which it happens. `seq` is the aggregate's event count, under its lock. Those who
 * follow are nudged when it has committed.
 */
export function insertEvents(tx: LaneTx, rows: readonly Row<typeof columns>[]): Promise<void> {
  if (rows.length > 0) afterCommit(tx, nudge)
  return insertRows(tx, rows)
}
