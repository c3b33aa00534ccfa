import { createCoupon } from '@firstcome/db/application/coupons/create-coupon'
import { newCouponSchema } from '@firstcome/db/domain/coupons/new-coupon'

const HOUR_MS = 3_600_000

/** Opens a campaign that runs now; its id. */
export const openCampaign = async (quantity: number): Promise<string> => {
  const { id } = await createCoupon(
    'system',
    newCouponSchema.parse({
      name: { ko: '측정', en: 'Measurement' },
      discount: { kind: 'fixed', value: 5_000 },
      quantity,
      startsAt: new Date(Date.now() - HOUR_MS).toISOString(),
      endsAt: new Date(Date.now() + HOUR_MS).toISOString(),
      validDays: 7,
    }),
  )
  return id
}
