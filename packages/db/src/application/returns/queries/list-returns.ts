import { z } from 'zod'
import { idSchema, timeSchema } from '../../../domain/fields.ts'
import { notFound } from '../../../domain/refusal.ts'
import type { ListReturnsInput, ReturnList } from '../../../domain/returns/return.ts'
import { cutPage, readCursor } from '../../../infrastructure/cursor.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Actor } from '../../accounts/actor.ts'
import { presentReturn, returnSelect } from './return-record.ts'

const position = z.tuple([timeSchema, idSchema])

/**
 * The shopper's returns, or those of one order, newest first. Refuses: NOT_FOUND (an order that is not theirs), INVALID_INPUT (a
 * cursor of another list).
 */
export async function listReturns({ userId }: Actor, input: ListReturnsInput): Promise<ReturnList> {
  const { cursor, limit, orderId, locale } = input
  const list = ['returns', userId, orderId ?? null]
  const before = cursor ? older(readCursor(list, position, cursor)) : {}
  if (orderId && !(await prisma.order.count({ where: { id: orderId, userId } }))) throw notFound()
  const rows = await prisma.return.findMany({
    where: { userId, orderId, ...before },
    select: returnSelect,
    orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  })
  const { page, nextCursor } = cutPage(list, rows, limit, ({ requestedAt, id }) => [
    requestedAt.toISOString(),
    id,
  ])
  return {
    items: page.map((row) => presentReturn(row, locale)),
    nextCursor,
  }
}

/** Returns after this one in the list. The first bound lets the index skip all newer ones. */
const older = ([requestedAt, id]: z.infer<typeof position>) => ({
  requestedAt: { lte: requestedAt },
  OR: [{ requestedAt: { lt: requestedAt } }, { id: { lt: id } }],
})
