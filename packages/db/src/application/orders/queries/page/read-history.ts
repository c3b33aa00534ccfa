import { prisma } from '../../../../infrastructure/prisma.ts'
import { readNews } from './read-news.ts'

/** More of a kind than any order has; what is older is left out. */
const MOST = 500
const NOTES = 100

const newest: { createdAt?: 'desc'; id?: 'desc' }[] = [{ createdAt: 'desc' }, { id: 'desc' }]

type Ordered = { id: string; userId: string; refunds: { id: string }[]; returns: { id: string }[] }

/** What is kept of an order's past, each kind found by an index that begins with the order. */
export async function readHistory(order: Ordered) {
  const orderId = order.id
  const subjects = [orderId, ...order.returns.map(({ id }) => id)]
  const [events, acts, news, webhooks, notes, stock, wallet] = await Promise.all([
    prisma.outboxEvent.findMany({
      where: { aggregate: 'order', aggregateId: orderId },
      select: { id: true, seq: true, type: true, payload: true, createdAt: true },
      orderBy: { seq: 'desc' },
      take: MOST,
    }),
    prisma.auditEntry.findMany({
      where: { subjectId: { in: subjects }, action: { not: 'order.noted' } },
      select: { id: true, actor: true, action: true, after: true, reason: true, createdAt: true },
      orderBy: newest,
      take: MOST,
    }),
    readNews(order),
    prisma.webhookDelivery.findMany({
      where: { aggregateId: orderId },
      select: {
        id: true,
        endpoint: { select: { id: true, name: true } },
        type: true,
        status: true,
        attempts: true,
        createdAt: true,
        settledAt: true,
      },
      orderBy: newest,
      take: MOST,
    }),
    prisma.orderNote.findMany({
      where: { orderId },
      select: { id: true, staffId: true, text: true, createdAt: true },
      orderBy: newest,
      take: NOTES,
    }),
    prisma.stockMovement.findMany({
      where: { orderId },
      select: {
        id: true,
        variantId: true,
        kind: true,
        delta: true,
        stockAfter: true,
        actor: true,
        createdAt: true,
      },
      orderBy: { id: 'desc' },
      take: MOST,
    }),
    prisma.walletEntry.findMany({
      where: { orderId },
      select: { id: true, kind: true, amount: true, balanceAfter: true, actor: true, createdAt: true },
      orderBy: { seq: 'desc' },
      take: MOST,
    }),
  ])
  const actors = [
    ...[...acts, ...stock, ...wallet].map(({ actor }) => actor),
    ...notes.map(({ staffId }) => `staff:${staffId}`),
  ]
  return { events, acts, news, webhooks, notes, stock, wallet, actors }
}

export type History = Awaited<ReturnType<typeof readHistory>>
