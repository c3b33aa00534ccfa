import { markRead } from '@firstcome/db/application/notifications/mark-read'
import { listNotifications } from '@firstcome/db/application/notifications/queries/list-notifications'
import {
  listNotificationsInputSchema,
  markReadInputSchema,
  markReadSchema,
  notificationListSchema,
} from '@firstcome/db/domain/notifications/notification'
import { router, signedInProcedure } from '../trpc.ts'

export const notifications = router({
  list: signedInProcedure(listNotificationsInputSchema, 'notifications')
    .output(notificationListSchema)
    .query(({ ctx, input }) => listNotifications(ctx.actor, input)),
  markRead: signedInProcedure(markReadInputSchema, 'notifications')
    .output(markReadSchema)
    .mutation(({ ctx, input }) => markRead(ctx.actor, input)),
})
