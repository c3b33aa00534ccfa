import { databaseNow } from '../../infrastructure/clock.ts'
import { lockIssuedCoupons } from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'
import { type News, tellShoppers } from './tell-shoppers.ts'

const DAY_MS = 24 * 60 * 60 * 1_000
const BATCH = 100

/** Reminds shoppers, once each, of their unused coupons that run out within a day; tells how many. Safe in several workers. */
export async function remindOfCoupons(): Promise<number> {
  let reminded = 0
  for (;;) {
    const ids = await findExpiring()
    reminded += await transaction((tx) => remind(tx, ids))
    if (ids.length < BATCH) return reminded
  }
}

async function findExpiring(): Promise<string[]> {
  const now = await databaseNow(prisma)
  const coupons = await prisma.issuedCoupon.findMany({
    where: stillToRemind(now),
    select: { id: true },
    orderBy: { expiresAt: 'asc' },
    take: BATCH,
  })
  return coupons.map(({ id }) => id)
}

/** Under their lock, so that another worker's reminder is seen and a checkout cannot take them meanwhile. */
async function remind(tx: Tx, ids: string[]): Promise<number> {
  if (ids.length === 0) return 0
  await lockIssuedCoupons(tx, ids)
  const now = await databaseNow(tx)
  const coupons = await tx.issuedCoupon.findMany({
    where: { id: { in: ids }, ...stillToRemind(now) },
    select: { id: true, userId: true, expiresAt: true, coupon: { select: { nameKo: true, nameEn: true } } },
  })
  await tx.issuedCoupon.updateMany({
    where: { id: { in: coupons.map(({ id }) => id) } },
    data: { remindedAt: now },
  })
  return tellShoppers(tx, coupons.map(asNews))
}

const stillToRemind = (now: Date) => ({
  status: 'free' as const,
  expiresAt: { gt: now, lt: new Date(now.getTime() + DAY_MS) },
  remindedAt: null,
})

type Expiring = { id: string; userId: string; expiresAt: Date; coupon: { nameKo: string; nameEn: string } }

const asNews = ({ id, userId, expiresAt, coupon }: Expiring): News => ({
  kind: 'coupon_expiring',
  userId,
  subject: id,
  payload: { issuedCouponId: id, ...coupon, expiresAt: expiresAt.toISOString() },
})
