import type { Summary } from '../../../domain/reports/summary.ts'
import { prisma } from '../../../infrastructure/prisma.ts'

const ROWS = 8

/** Campaigns whose coupons can be claimed at `now`, or could if they were not paused, the first to end first. */
export async function readCampaigns(now: Date): Promise<Summary['campaigns']> {
  const coupons = await prisma.coupon.findMany({
    where: { endsAt: { gt: now }, startsAt: { lte: now } },
    select: {
      id: true,
      nameKo: true,
      nameEn: true,
      endsAt: true,
      pausedAt: true,
      issued: true,
      quantity: true,
    },
    orderBy: [{ endsAt: 'asc' }, { id: 'asc' }],
    take: ROWS,
  })
  return coupons.map(({ id, nameKo, nameEn, endsAt, pausedAt, issued, quantity }) => ({
    id,
    name: { ko: nameKo, en: nameEn },
    endsAt: endsAt.toISOString(),
    isPaused: pausedAt !== null,
    issued,
    quantity,
  }))
}
