import { liveCouponSchema, liveStockSchema } from '@firstcome/db/domain/live/live'
import type { Area } from '../operation.ts'

const STREAM =
  'A stream of server-sent events: each message is the newest state as JSON, the first one at once, with a `ping` every 15 seconds.'

export const live: Area = {
  name: 'Live',
  description: 'What changes while one looks.',
  operations: [
    {
      id: 'watchStock',
      procedure: 'live.stock',
      method: 'GET',
      path: '/products/{productId}/live',
      summary: 'Watch the stock of a product',
      description: STREAM,
      tells: liveStockSchema,
      refusals: ['NOT_FOUND', 'RATE_LIMITED'],
    },
    {
      id: 'watchCoupon',
      procedure: 'live.coupon',
      method: 'GET',
      path: '/coupons/{couponId}/live',
      summary: 'Watch how many coupons are left',
      description: STREAM,
      tells: liveCouponSchema,
      refusals: ['NOT_FOUND', 'RATE_LIMITED'],
    },
  ],
}
