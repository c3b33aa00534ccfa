import type { ListNotificationsInput, NotificationList } from '../../../domain/notifications/notification.ts'
import type { Actor } from '../../accounts/actor.ts'

/** Lists. */
export async function listNotifications(
  _actor: Actor,
  _input: ListNotificationsInput,
): Promise<NotificationList> {
  throw new Error('not built yet')
}
