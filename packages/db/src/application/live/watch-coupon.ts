import type { LiveCoupon } from '../../domain/live/live.ts'

/** Watches. */
export async function* watchCoupon(_couponId: string, _signal: AbortSignal): AsyncGenerator<LiveCoupon> {
  throw new Error('not built yet')
}
