import { liveCouponSchema } from '../../domain/live/live.ts'
import { couponChannel } from './channels.ts'
import { createHub } from './create-hub.ts'
import { readRemaining } from './read-remaining.ts'

/**
 * How many coupons of a campaign are left now, then after every change, until `signal` says stop. Whoever is slow gets the
 * latest only. Refuses with NOT_FOUND.
 */
export const { watch: watchCoupon } = createHub({
  channelOf: couponChannel,
  schema: liveCouponSchema,
  read: readRemaining,
})
