import { z } from 'zod'
import { idSchema, timeSchema } from '../../../domain/fields.ts'
import type { DeskReturnPage, ListDeskReturnsInput } from '../../../domain/returns/desk-return.ts'
import type { Prisma } from '../../../generated/client.ts'
import { cutPage, readCursor } from '../../../infrastructure/cursor.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { deskReturnSelect, presentDeskReturns } from './desk-return-record.ts'

const position = z.tuple([timeSchema, idSchema])

/**
 * Returns of all shoppers, or those of a status, personal fields masked: those that wait oldest first, else newest first.
 * Refuses with INVALID_INPUT a cursor of another list or status.
 */
export async function listDeskReturns(input: ListDeskReturnsInput): Promise<DeskReturnPage> {
  const { cursor, limit, status, locale } = input
  const list = ['desk returns', status ?? null]
  const direction = status === 'requested' ? 'asc' : 'desc'
  const rows = await prisma.return.findMany({
    where: { status, ...(cursor ? beyond(direction, readCursor(list, position, cursor)) : {}) },
    select: deskReturnSelect,
    orderBy: [{ requestedAt: direction }, { id: direction }],
    take: limit + 1,
  })
  const { page, nextCursor } = cutPage(list, rows, limit, ({ requestedAt, id }) => [
    requestedAt.toISOString(),
    id,
  ])
  return { items: await presentDeskReturns(page, locale), nextCursor }
}

/** Returns after this one in the list. The first bound lets the index skip those before it. */
function beyond(
  direction: 'asc' | 'desc',
  [requestedAt, id]: z.infer<typeof position>,
): Prisma.ReturnWhereInput {
  return direction === 'asc'
    ? { requestedAt: { gte: requestedAt }, OR: [{ requestedAt: { gt: requestedAt } }, { id: { gt: id } }] }
    : { requestedAt: { lte: requestedAt }, OR: [{ requestedAt: { lt: requestedAt } }, { id: { lt: id } }] }
}
