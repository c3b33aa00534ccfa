const HOUR_MS = 3_600_000
const KEPT_HOURS = 8 * 24

/** The hour of a time, such as 2026-11-21T06. */
export type Hour = string

export const hourOf = (time: string): Hour => time.slice(0, 13)
const startOf = (hour: Hour) => Date.parse(`${hour}:00:00.000Z`)

/** The hour in which `now` is and those before it, newest first. */
export const hoursUntil = (now: Date, count: number): Hour[] =>
  Array.from({ length: count }, (_, back) => hourOf(new Date(now.getTime() - back * HOUR_MS).toISOString()))

export const keptHours = (now: Date): Hour[] => hoursUntil(now, KEPT_HOURS)
export const startOfHour = (hour: Hour): Date => new Date(startOf(hour))

/** Unix time in seconds at which the sales of an hour are no longer needed. */
export const endOf = (hour: Hour): number => (startOf(hour) + KEPT_HOURS * HOUR_MS) / 1_000

/** Units sold in an hour: a sorted set of product ids. The braces keep all keys on one node of a cluster. */
export const salesKey = (hour: Hour) => `{popular}:${hour}`

/** The place in the line of events up to which the sorted sets are right. Without it they are not. */
export const POSITION_KEY = '{popular}:position'
