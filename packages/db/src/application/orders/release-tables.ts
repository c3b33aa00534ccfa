import { type Columns, updateRows } from '../../infrastructure/rows.ts'

/** The multi-row statements with which holds that were never paid are ended. */

const returned = { id: 'id' } as const satisfies Columns
export const markReturned = updateRows(
  'order_lines',
  returned,
  't.id = j.id',
  't.returnedQuantity = t.quantity',
)

const ended = { id: 'id', status: 'ascii', eventSeq: 'int', cancelledAt: 'time' } as const satisfies Columns
export const endOrders = updateRows(
  'orders',
  ended,
  't.id = j.id',
  't.status = j.status, t.eventSeq = j.eventSeq, t.cancelledAt = j.cancelledAt',
)
