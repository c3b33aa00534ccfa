import { z } from 'zod'
import { type Won, won } from '../money.ts'
import { wonSchema } from '../won-schema.ts'
import { type Day, daySchema, daysBetween } from './day.ts'
import { changeOfPoints, type DayFigures, noFigures } from './figures.ts'
import { type Range, rangeSchema } from './summary.ts'

export const walletReportInputSchema = rangeSchema.safeExtend({ by: z.enum(['day', 'month']).default('day') })
export type WalletReportInput = z.infer<typeof walletReportInputSchema>

const movedSchema = z.object({
  charged: wonSchema,
  spent: wonSchema,
  refunded: wonSchema,
  /** Signed: what staff gave less what they took. */
  adjusted: wonSchema,
  expired: wonSchema,
})

const walletRowSchema = movedSchema.extend({
  /** A day, or a month such as 2026-11. */
  period: z.string(),
  /** What all shoppers together held at its end. */
  outstanding: wonSchema,
})
export type WalletRow = z.infer<typeof walletRowSchema>

/** The points of all shoppers in a range of days, the oldest first. A month holds only its days within the range. */
export const walletReportSchema = z.object({
  range: z.object({ from: daySchema, to: daySchema }),
  by: z.enum(['day', 'month']),
  opening: wonSchema,
  rows: z.array(walletRowSchema),
  totals: movedSchema,
  closing: wonSchema,
})
export type WalletReport = z.infer<typeof walletReportSchema>

/** Tells how the points outstanding went from `opening` through the days of a range. */
export function reportWallet(
  { from, to, by }: Range & Pick<WalletReportInput, 'by'>,
  opening: Won,
  figures: ReadonlyMap<Day, DayFigures>,
): WalletReport {
  const periodOf = (day: Day) => (by === 'day' ? day : day.slice(0, 7))
  const rows = new Map<string, WalletRow>()
  const totals = moved(noFigures())
  let outstanding = opening
  for (const day of daysBetween(from, to)) {
    const ofDay = figures.get(day) ?? noFigures()
    const period = periodOf(day)
    outstanding = won(outstanding + changeOfPoints(ofDay))
    add(totals, moved(ofDay))
    const row = rows.get(period) ?? { period, ...moved(noFigures()), outstanding }
    add(row, moved(ofDay))
    rows.set(period, { ...row, outstanding })
  }
  return { range: { from, to }, by, opening, rows: [...rows.values()], totals, closing: outstanding }
}

type Moved = z.infer<typeof movedSchema>

const moved = ({ charged, sales, refunded, adjusted, expired }: DayFigures): Moved => ({
  charged: won(charged),
  spent: won(sales),
  refunded: won(refunded),
  adjusted: won(adjusted),
  expired: won(expired),
})

function add(sum: Moved, more: Moved): void {
  sum.charged = won(sum.charged + more.charged)
  sum.spent = won(sum.spent + more.spent)
  sum.refunded = won(sum.refunded + more.refunded)
  sum.adjusted = won(sum.adjusted + more.adjusted)
  sum.expired = won(sum.expired + more.expired)
}
