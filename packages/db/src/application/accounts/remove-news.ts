import { type Columns, deleteRows, jsonRows, jsonTable } from '../../infrastructure/rows.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { messageSubject } from '../notifications/message-subject.ts'

const byId = { id: 'id' } as const satisfies Columns
const bySubject = { subject: 'ascii' } as const satisfies Columns
const findMessages = `SELECT t.id FROM ${jsonTable(bySubject)} j
  STRAIGHT_JOIN messages t FORCE INDEX (messages_subject_key) ON t.subject = j.subject`
const deleteNotifications = deleteRows('notifications', byId, 't.id = j.id')
const deleteMessages = deleteRows('messages', byId, 't.id = j.id')

/** Removes a shopper's inbox, and what was or would be sent to them of the same. */
export async function removeNews(tx: Tx, userId: string): Promise<void> {
  const lines = await tx.notification.findMany({
    where: { userId },
    select: { id: true, kind: true, subject: true },
    orderBy: { id: 'asc' },
  })
  const subjects = lines.map((line) => ({ subject: messageSubject(line) }))
  const messages = await tx.$queryRawUnsafe<{ id: string }[]>(findMessages, jsonRows(bySubject, subjects))
  await deleteMessages(
    tx,
    messages.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  )
  await deleteNotifications(
    tx,
    lines.map(({ id }) => ({ id })),
  )
}
