const DAY_MS = 24 * 60 * 60 * 1_000

/** The moment so many days after another; null for no days. */
export const daysOn = (from: Date, days: number | null): Date | null =>
  days === null ? null : new Date(from.getTime() + days * DAY_MS)
