import type { Message } from '../../domain/notifications/message.ts'
import type { Telling } from '../../domain/notifications/notification.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { insertInto, sqlTime } from '../../infrastructure/rows.ts'
import { seal } from '../../infrastructure/sealed-field.ts'
import type { LaneTx } from '../../infrastructure/transaction.ts'

/** A line of an inbox to be. `subject` is what it is about: one user is told of it once. */
export type InboxLine = Telling & { userId: string; subject: string }

/** A message to be sent. `subject` is what it is about: it is written once. */
export type NewMessage = Message & { userId: string; subject: string }

const insertLines = insertInto('notifications', {
  id: 'id',
  userId: 'id',
  kind: 'ascii',
  subject: 'ascii',
  payload: 'text',
  createdAt: 'time',
})

const insertRows = insertInto('messages', {
  id: 'id',
  userId: 'id',
  subject: 'ascii',
  template: 'ascii',
  content: 'ascii',
  nextAt: 'time',
  createdAt: 'time',
})

/** Writes lines into inboxes. */
export const insertInboxLines = (tx: LaneTx, lines: readonly InboxLine[], now: Date): Promise<void> =>
  insertLines(
    tx,
    lines.map(({ payload, ...line }) => ({
      ...line,
      id: mintId(),
      payload: JSON.stringify(payload),
      createdAt: sqlTime(now),
    })),
  )

/** Writes messages that are due at once, their content sealed. */
export const insertMessages = (tx: LaneTx, messages: readonly NewMessage[], now: Date): Promise<void> =>
  insertRows(
    tx,
    messages.map(({ values, ...message }) => {
      const id = mintId()
      const content = seal(`messages.content:${id}`, JSON.stringify(values))
      return { ...message, id, content, nextAt: sqlTime(now), createdAt: sqlTime(now) }
    }),
  )
