import type { NewCoupon } from '../../domain/coupons/new-coupon.ts'
import { Prisma } from '../../generated/client.ts'

/** A campaign's fields as its row holds them. */
export const couponColumns = ({ name, discount, productIds, startsAt, endsAt, ...terms }: NewCoupon) => ({
  nameKo: name.ko,
  nameEn: name.en,
  ...discount,
  productIds: productIds ?? Prisma.DbNull,
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  ...terms,
})
