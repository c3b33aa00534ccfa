import { setPaused } from './set-paused.ts'

/** Stops a campaign until it is resumed: from the moment this returns it issues nothing. Refuses: NOT_FOUND. */
export const pauseCoupon = (couponId: string): Promise<void> => setPaused(couponId, true)
