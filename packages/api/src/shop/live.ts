import { watchCoupon } from '@firstcome/db/application/live/watch-coupon'
import { watchStock } from '@firstcome/db/application/live/watch-stock'
import { watchCouponInputSchema, watchStockInputSchema } from '@firstcome/db/domain/live/live'
import { publicProcedure, router } from '../trpc.ts'

export const live = router({
  stock: publicProcedure(watchStockInputSchema).subscription(({ input, signal }) =>
    watchStock(input.productId, signal ?? new AbortController().signal),
  ),
  coupon: publicProcedure(watchCouponInputSchema).subscription(({ input, signal }) =>
    watchCoupon(input.couponId, signal ?? new AbortController().signal),
  ),
})
