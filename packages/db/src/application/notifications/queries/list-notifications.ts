import { z } from 'zod'
import { idSchema, timeSchema } from '../../../domain/fields.ts'
import {
  type ListNotificationsInput,
  type NotificationList,
  notificationSchema,
} from '../../../domain/notifications/notification.ts'
import { cutPage, readCursor } from '../../../infrastructure/cursor.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Actor } from '../../accounts/actor.ts'
import { countUnread } from './count-unread.ts'

const position = z.tuple([timeSchema, idSchema])
const payloadSchema = z.record(z.string(), z.unknown())

/** The shopper's inbox, newest first, and how much of it is unread. Refuses a cursor of another list with INVALID_INPUT. */
export async function listNotifications(
  { userId }: Actor,
  { cursor, limit }: ListNotificationsInput,
): Promise<NotificationList> {
  const list = ['notifications', userId]
  const before = cursor ? older(readCursor(list, position, cursor)) : {}
  const [rows, unread] = await Promise.all([
    prisma.notification.findMany({
      where: { userId, ...before },
      select: { id: true, kind: true, payload: true, createdAt: true, readAt: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
    }),
    countUnread(userId),
  ])
  const { page, nextCursor } = cutPage(list, rows, limit, ({ createdAt, id }) => [
    createdAt.toISOString(),
    id,
  ])
  return {
    items: page.map(present),
    nextCursor,
    unread,
  }
}

type Row = { id: string; kind: string; payload: unknown; createdAt: Date; readAt: Date | null }

const present = ({ payload, createdAt, readAt, ...row }: Row) =>
  notificationSchema.parse({
    ...row,
    ...payloadSchema.parse(payload),
    createdAt: createdAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  })

/** Notifications after this one in the list. The first bound lets the index skip all newer ones. */
const older = ([createdAt, id]: z.infer<typeof position>) => ({
  createdAt: { lte: createdAt },
  OR: [{ createdAt: { lt: createdAt } }, { id: { lt: id } }],
})
