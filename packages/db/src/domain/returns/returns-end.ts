const DAY_MS = 24 * 60 * 60_000

/** From when pieces can no longer be given back, ms since the epoch: so many times 24 hours after they were delivered. */
export const returnsEnd = (deliveredAt: Date, returnDays: number): number =>
  deliveredAt.getTime() + returnDays * DAY_MS
