import type { MarkReadInput } from '../../domain/notifications/notification.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import type { Actor } from '../accounts/actor.ts'
import { countUnread } from './queries/count-unread.ts'

/**
 * Marks lines of the shopper's inbox as read, all of them unless ids are given, and tells how many are still unread. A line
 * keeps the moment at which it was read first. Ids that are not theirs count for nothing.
 */
export async function markRead({ userId }: Actor, { ids }: MarkReadInput): Promise<{ unread: number }> {
  await prisma.notification.updateMany({
    where: { userId, readAt: null, ...(ids && { id: { in: ids } }) },
    data: { readAt: await databaseNow(prisma) },
  })
  return { unread: await countUnread(userId) }
}
