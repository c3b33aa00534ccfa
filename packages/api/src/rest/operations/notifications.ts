import type { Area } from '../operation.ts'

export const notifications: Area = {
  name: 'Inbox',
  description: 'What a shopper was told of.',
  operations: [
    {
      id: 'listNotifications',
      procedure: 'notifications.list',
      method: 'GET',
      path: '/notifications',
      summary: 'List notifications',
      description: 'Each says what happened and to what; the reader’s app puts it into words.',
    },
    {
      id: 'markNotificationsRead',
      procedure: 'notifications.markRead',
      method: 'POST',
      path: '/notifications/read',
      summary: 'Mark as read',
      description: 'Without `ids`, all of them.',
      refusals: ['NOT_FOUND'],
    },
  ],
}
