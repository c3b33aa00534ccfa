import type { Applying } from '../application/events/consumer.ts'
import { mintId } from '../infrastructure/ids.ts'
import { prisma } from '../infrastructure/prisma.ts'

type Tallied = { couponId: string; seq: number; before: number }

/**
 * A consumer that writes a row for each event of a campaign of the test's own, with how many of the same aggregate there were
 * before it: an event that came twice, never, or too early shows.
 */
export function tally(userId: string, name = `t-${userId}`, shards = 4): Applying<'coupon.issued'> {
  return {
    name,
    shards,
    since: 'now',
    types: ['coupon.issued'],
    urgent: ['coupon.issued'],
    async apply(tx, events) {
      for (const { aggregateId: couponId, seq, payload } of events) {
        if (payload.userId !== userId) continue
        const before = await tx.notification.count({
          where: { userId, payload: { path: '$.couponId', equals: couponId } },
        })
        await tx.notification.createMany({
          data: {
            id: mintId(),
            userId,
            kind: 'order_paid',
            subject: mintId(),
            payload: { couponId, seq, before },
            createdAt: new Date(),
          },
        })
      }
    },
  }
}

/** The events that were tallied, by aggregate and sequence. */
export async function talliedOf(userId: string): Promise<Tallied[]> {
  const rows = await prisma.notification.findMany({ where: { userId }, select: { payload: true } })
  return rows
    .map(({ payload }) => payload as Tallied)
    .sort((a, b) => a.couponId.localeCompare(b.couponId) || a.seq - b.seq || a.before - b.before)
}

/** What is tallied when each aggregate had so many events, each applied once and in order. */
export const inOrder = (couponIds: readonly string[], count: number): Tallied[] =>
  couponIds
    .toSorted()
    .flatMap((couponId) =>
      Array.from({ length: count }, (_, index) => ({ couponId, seq: index + 1, before: index })),
    )
