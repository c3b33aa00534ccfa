import { z } from 'zod'
import { won } from '../../../domain/money.ts'
import type { EntryList, ListEntriesInput } from '../../../domain/wallet/wallet.ts'
import { cutPage, readCursor } from '../../../infrastructure/cursor.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Actor } from '../../accounts/actor.ts'

const position = z.tuple([z.int()])

/** The shopper's wallet statement, newest entry first. Refuses a cursor of another list with INVALID_INPUT. */
export async function listEntries(
  { userId }: Actor,
  { cursor, limit }: ListEntriesInput,
): Promise<EntryList> {
  const list = ['wallet.entries', userId]
  const [before] = cursor ? readCursor(list, position, cursor) : []
  const entries = await prisma.walletEntry.findMany({
    where: { userId, seq: { lt: before } },
    select: {
      id: true,
      seq: true,
      kind: true,
      amount: true,
      balanceAfter: true,
      orderId: true,
      createdAt: true,
    },
    orderBy: { seq: 'desc' },
    take: limit + 1,
  })
  const { page, nextCursor } = cutPage(list, entries, limit, ({ seq }) => [seq])
  return {
    items: page.map(({ seq: _, ...entry }) => ({
      ...entry,
      amount: won(entry.amount),
      balanceAfter: won(entry.balanceAfter),
      createdAt: entry.createdAt.toISOString(),
    })),
    nextCursor,
  }
}
