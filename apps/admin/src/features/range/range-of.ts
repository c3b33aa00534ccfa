import { addDays, countDays, type Day, daySchema } from '@firstcome/client/admin'

export interface DayRange {
  from: Day
  to: Day
}

const mostDays = 366

interface Asked {
  days?: string
  from?: string
  to?: string
}

/** The last so many days until today. */
export const lastDays = (today: Day, days: number): DayRange => ({
  from: addDays(today, 1 - days),
  to: today,
})

/**
 * The days that an address asks for: from one to another, in either order and at most a year of them, or the last so many. What
 * makes no sense is as if it were not there.
 */
export function rangeOf({ days, from, to }: Asked, today: Day, otherwise: number): DayRange {
  const [first, last] = [daySchema.safeParse(from).data, daySchema.safeParse(to).data]
  if (!first && !last) {
    const count = Number(days)
    return lastDays(today, Number.isInteger(count) && count > 0 && count <= mostDays ? count : otherwise)
  }
  const [one, other] = [first ?? last ?? today, last ?? today]
  const [start, end] = one <= other ? [one, other] : [other, one]
  return { from: countDays(start, end) > mostDays ? addDays(end, 1 - mostDays) : start, to: end }
}
