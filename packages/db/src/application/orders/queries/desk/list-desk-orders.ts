import type { DeskOrderPage, ListDeskOrdersInput } from '../../../../domain/desk-orders/desk-order.ts'
import { readCursor, writeCursor } from '../../../../infrastructure/cursor.ts'
import { prisma } from '../../../../infrastructure/prisma.ts'
import type { Client } from './client.ts'
import { findOrders } from './find-orders.ts'
import { readRows } from './read-rows.ts'
import { deskSorts, idOf } from './sorts.ts'

/**
 * A page of all orders that fulfil every part of the filter, personal fields masked. A page may come back short, even empty,
 * with a cursor: it has then searched its share of the orders, and the next one goes on from there.
 * Refuses with INVALID_INPUT a cursor of another filter or sort.
 */
export async function listDeskOrders(
  { cursor, limit, locale, ...filter }: ListDeskOrdersInput,
  db: Client = prisma,
): Promise<DeskOrderPage> {
  const list = ['desk orders', filter]
  const after = cursor === undefined ? null : readCursor(list, deskSorts[filter.sort].position, cursor)
  const { places, next } = await findOrders(db, filter, after, limit)
  return {
    items: await readRows(db, places.map(idOf), locale),
    nextCursor: next && writeCursor(list, next),
  }
}
