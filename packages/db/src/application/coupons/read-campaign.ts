import { databaseNow } from '../../infrastructure/clock.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { recentReads } from '../../infrastructure/recent-reads.ts'
import { couponRecord } from './coupon-record.ts'

const recent = recentReads(readRow, { lifeMs: 1_000, places: 1_000 })

/**
 * A campaign as it was at most a second ago, with the database's time at this moment: what a crowd in front of a closed drop
 * is told without asking anybody. Null when there is none. It only turns away; what is issued is decided under the lock.
 */
export async function readCampaign(couponId: string) {
  const { value, since } = await recent(couponId)
  if (!value) return null
  const { campaign, at } = value
  return { campaign, now: new Date(at.getTime() + performance.now() - since) }
}

async function readRow(id: string) {
  const [row, at] = await Promise.all([prisma.coupon.findUnique({ where: { id } }), databaseNow(prisma)])
  return row && { campaign: couponRecord(row), at }
}
