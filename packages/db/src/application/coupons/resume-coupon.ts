import { setPaused } from './set-paused.ts'

/** Lets a paused campaign go on, everywhere within a second. Refuses: NOT_FOUND. */
export const resumeCoupon = (couponId: string): Promise<void> => setPaused(couponId, false)
