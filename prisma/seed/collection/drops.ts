const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const SEOUL_AHEAD_MS = 9 * HOUR_MS
const OPENS_AT_MS = 11 * HOUR_MS
const OPEN_DAYS = 14

export type Drop = { stage: 'running' | 'upcoming' | 'ended'; number: number; maxPerCustomer: number }

/** When a drop of the demo shop opens and closes, told from the moment at which the shop is filled. */
export function saleWindow(
  { stage }: Pick<Drop, 'stage'>,
  now: Date,
): { saleStartsAt: string; saleEndsAt: string } {
  const starts = startOf(stage, now)
  return {
    saleStartsAt: starts.toISOString(),
    saleEndsAt: new Date(starts.getTime() + OPEN_DAYS * DAY_MS).toISOString(),
  }
}

function startOf(stage: Drop['stage'], now: Date): Date {
  if (stage === 'running') return new Date(now.getTime() - HOUR_MS)
  return elevenInSeoul(now, stage === 'upcoming' ? 1 : -17)
}

/** Eleven in the morning in Seoul, that many days from today there. Seoul keeps one time all year. */
function elevenInSeoul(now: Date, days: number): Date {
  const today = Math.floor((now.getTime() + SEOUL_AHEAD_MS) / DAY_MS)
  return new Date((today + days) * DAY_MS + OPENS_AT_MS - SEOUL_AHEAD_MS)
}
