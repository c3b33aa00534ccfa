import { databaseNow } from '../../infrastructure/clock.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { messageSubject } from './message-subject.ts'
import { type InboxLine, insertInboxLines, insertMessages, type NewMessage } from './write-news.ts'

/** Something to tell a shopper, in the inbox and outside the shop. */
export type News = Exclude<InboxLine, { kind: 'password_reset' }>

/**
 * Tells shoppers, in the transaction of the caller, who alone tells of these subjects meanwhile: what was told before is
 * left out, and the unique keys hold what slips through. Returns how much was told.
 */
export async function tellShoppers(tx: Tx, news: readonly News[]): Promise<number> {
  if (news.length === 0) return 0
  const fresh = await notYetTold(tx, await toWhoIsHere(tx, news))
  if (fresh.length === 0) return 0
  const now = await databaseNow(tx)
  await insertInboxLines(tx, fresh, now)
  await insertMessages(tx, fresh.map(asMessage), now)
  return fresh.length
}

/** Who has left is told nothing more. */
async function toWhoIsHere(tx: Tx, news: readonly News[]): Promise<News[]> {
  const left = await tx.user.findMany({
    where: { id: { in: news.map(({ userId }) => userId) }, erasedAt: { not: null } },
    select: { id: true },
  })
  const gone = new Set(left.map(({ id }) => id))
  return news.filter(({ userId }) => !gone.has(userId))
}

async function notYetTold(tx: Tx, news: readonly News[]): Promise<News[]> {
  const told = await tx.notification.findMany({
    where: { OR: news.map(({ userId, kind, subject }) => ({ userId, kind, subject })) },
    select: { kind: true, subject: true },
  })
  const known = new Set(told.map(messageSubject))
  return news.filter((item) => !known.has(messageSubject(item)) && known.add(messageSubject(item)))
}

const asMessage = (news: News): NewMessage => {
  const { userId, kind, payload } = news
  return { userId, subject: messageSubject(news), template: kind, values: payload } as NewMessage
}
