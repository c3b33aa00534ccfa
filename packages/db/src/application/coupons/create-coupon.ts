import type { NewCoupon } from '../../domain/coupons/new-coupon.ts'
import { Prisma } from '../../generated/client.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'

/** Opens a campaign; returns its id. */
export async function createCoupon({ name, discount, productIds, ...terms }: NewCoupon): Promise<string> {
  const id = mintId()
  await prisma.coupon.createMany({
    data: {
      id,
      nameKo: name.ko,
      nameEn: name.en,
      ...discount,
      productIds: productIds ?? Prisma.DbNull,
      ...terms,
    },
  })
  return id
}
