import { prisma } from '../../../infrastructure/prisma.ts'

/** How many lines of a shopper's inbox have not been read. */
export const countUnread = (userId: string): Promise<number> =>
  prisma.notification.count({ where: { userId, readAt: null } })
