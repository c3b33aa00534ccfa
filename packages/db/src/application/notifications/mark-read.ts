import type { MarkReadInput } from '../../domain/notifications/notification.ts'
import { notFound } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import type { Actor } from '../accounts/actor.ts'
import { countUnread } from './queries/count-unread.ts'

/**
 * Marks lines of the shopper's inbox as read, all of them unless ids are given, and tells how many are still unread. A line
 * keeps the moment at which it was read first. Refuses with NOT_FOUND ids of which any is not theirs; then none is marked.
 */
export async function markRead({ userId }: Actor, { ids }: MarkReadInput): Promise<{ unread: number }> {
  if (ids) await assertOwn(userId, ids)
  await prisma.notification.updateMany({
    where: { userId, readAt: null, ...(ids && { id: { in: ids } }) },
    data: { readAt: await databaseNow(prisma) },
  })
  return { unread: await countUnread(userId) }
}

async function assertOwn(userId: string, ids: string[]): Promise<void> {
  const own = await prisma.notification.count({ where: { userId, id: { in: ids } } })
  if (own < new Set(ids).size) throw notFound()
}
