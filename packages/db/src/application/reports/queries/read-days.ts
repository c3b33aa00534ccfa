import { asDate, type Day, fromDate } from '../../../domain/reports/day.ts'
import { type DayFigures, FIGURES, noFigures } from '../../../domain/reports/figures.ts'
import type { Range } from '../../../domain/reports/summary.ts'
import { prisma } from '../../../infrastructure/prisma.ts'

/** The figures of the days of a range on which anything happened. */
export async function readDays({ from, to }: Range): Promise<Map<Day, DayFigures>> {
  const rows = await prisma.dayFigures.findMany({ where: { day: { gte: asDate(from), lte: asDate(to) } } })
  const days = new Map<Day, DayFigures>()
  for (const row of rows) {
    const day = fromDate(row.day)
    const figures = days.get(day) ?? noFigures()
    days.set(day, figures)
    for (const name of FIGURES) figures[name] += Number(row[name])
  }
  return days
}
