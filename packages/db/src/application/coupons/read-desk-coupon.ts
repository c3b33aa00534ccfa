import { campaignState } from '../../domain/coupons/campaign-state.ts'
import type { DeskCampaign, DeskCoupon } from '../../domain/coupons/desk-coupon.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import type { prisma } from '../../infrastructure/prisma.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { type CouponRecord, couponRecord } from './coupon-record.ts'

/** A stored campaign as a list of the desk shows it. */
export const presentCampaign = (campaign: CouponRecord, now: Date): DeskCampaign => ({
  id: campaign.id,
  name: { ko: campaign.nameKo, en: campaign.nameEn },
  state: campaignState(campaign, now),
  discount: campaign.terms.discount,
  minOrderAmount: campaign.terms.minOrderAmount,
  quantity: campaign.quantity,
  issued: campaign.issued,
  startsAt: campaign.startsAt.toISOString(),
  endsAt: campaign.endsAt.toISOString(),
})

/** A campaign as its editor opens it; null when there is none. */
export async function readDeskCoupon(db: Tx | typeof prisma, id: string): Promise<DeskCoupon | null> {
  const row = await db.coupon.findUnique({ where: { id } })
  if (!row) return null
  const campaign = couponRecord(row)
  const productIds = campaign.terms.productIds && [...campaign.terms.productIds]
  return {
    ...presentCampaign(campaign, await databaseNow(db)),
    version: campaign.version,
    productIds,
    products: productIds ? await readNames(db, productIds) : [],
    validDays: campaign.validDays,
    pausedAt: campaign.pausedAt?.toISOString() ?? null,
    createdAt: campaign.createdAt.toISOString(),
    updatedAt: campaign.updatedAt.toISOString(),
  }
}

async function readNames(db: Tx | typeof prisma, ids: string[]) {
  const products = await db.product.findMany({
    where: { id: { in: ids } },
    select: { id: true, nameKo: true, nameEn: true },
    orderBy: { id: 'asc' },
  })
  return products.map(({ id, nameKo, nameEn }) => ({ id, name: { ko: nameKo, en: nameEn } }))
}
