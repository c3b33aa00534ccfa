import type { EventPayload, EventType } from '../domain/events/events.ts'
import { mintId } from './ids.ts'
import { insertInto, sqlTime } from './rows.ts'

type NewEvent<T extends EventType> = {
  aggregate: 'order' | 'wallet' | 'coupon' | 'product'
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

/** Writes what happened, in the transaction in which it happens. `seq` is the aggregate's event count, under its lock. */
export const insertEvents = insertInto('outbox_events', {
  id: 'id',
  aggregate: 'ascii',
  aggregateId: 'id',
  seq: 'int',
  type: 'ascii',
  payload: 'text',
  createdAt: 'time',
})
