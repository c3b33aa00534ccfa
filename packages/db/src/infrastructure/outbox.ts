import { insertInto } from './rows.ts'

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
