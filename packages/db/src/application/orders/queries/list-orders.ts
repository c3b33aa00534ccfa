import { z } from 'zod'
import { idSchema, timeSchema } from '../../../domain/fields.ts'
import type { ListOrdersInput, OrderList } from '../../../domain/orders/order.ts'
import { cutPage, readCursor } from '../../../infrastructure/cursor.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Actor } from '../../accounts/actor.ts'
import { presentOrder } from '../present-order.ts'
import { orderRecord, orderSelect } from './order-record.ts'

const position = z.tuple([timeSchema, idSchema])

/** The shopper's orders, newest first. Refuses a cursor of another list or status with INVALID_INPUT. */
export async function listOrders({ userId }: Actor, input: ListOrdersInput): Promise<OrderList> {
  const { cursor, limit, status, locale } = input
  const list = ['orders', userId, status ?? null]
  const before = cursor ? older(readCursor(list, position, cursor)) : {}
  const orders = await prisma.order.findMany({
    where: { userId, status, ...before },
    select: orderSelect,
    orderBy: [{ placedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  })
  const { page, nextCursor } = cutPage(list, orders, limit, ({ placedAt, id }) => [
    placedAt.toISOString(),
    id,
  ])
  return {
    items: page.map((order) => presentOrder(orderRecord(order), locale)),
    nextCursor,
  }
}

/** Orders after this one in the list. The first bound lets the index skip all newer ones. */
const older = ([placedAt, id]: z.infer<typeof position>) => ({
  placedAt: { lte: placedAt },
  OR: [{ placedAt: { lt: placedAt } }, { id: { lt: id } }],
})
