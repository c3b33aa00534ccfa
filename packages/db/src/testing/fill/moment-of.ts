import { DAY, type Fill } from './fill.ts'

/** How many orders of a hundred come in each hour of a day in Seoul. */
const BUSY = [3, 2, 1, 1, 1, 1, 2, 3, 4, 5, 5, 5, 6, 5, 4, 4, 4, 5, 5, 6, 7, 8, 7, 6]
const BUSY_SUMS = BUSY.map((_, hour) => BUSY.slice(0, hour).reduce((sum, share) => sum + share / 100, 0))

/** When the nth order was placed: more and more as the shop grows, most in the evening, none before the one before it. */
export function momentOf({ random, sizes, begins, ends }: Fill, nth: number): number {
  const share = ((nth + random()) / sizes.orders) ** 0.8
  const all = (ends - begins) / DAY
  const days = Math.trunc(share * all)
  const rest = (share * all) % 1
  return Math.trunc(begins + (days + (days + 1 > all ? rest : dayShare(rest))) * DAY)
}

function dayShare(share: number): number {
  const hour = BUSY_SUMS.findLastIndex((sum) => sum <= share)
  const within = (share - (BUSY_SUMS[hour] ?? 0)) / ((BUSY[hour] ?? 1) / 100)
  return (hour + Math.min(within, 0.999)) / BUSY.length
}
