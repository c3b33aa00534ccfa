import { addDays, type Day, dayOf, fromDate } from '../../domain/reports/day.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { findClosedDay } from '../reports/find-closed-day.ts'
import { checkDay } from './check-day.ts'
import { readMark, writeMark } from './marks.ts'
import { leavePass, readPass } from './pass.ts'
import type { Turn } from './turn.ts'

/** Checks the day that was over last, once, and the next one in the pass over all days. */
export async function checkDays(turn: Turn): Promise<void> {
  const closed = await findClosedDay(prisma)
  if (closed !== null && (await readMark('closed')) < closed) {
    await checkDay(turn, closed)
    await writeMark(prisma, 'closed', closed)
  }
  const pass = await readPass('days', await databaseNow(prisma))
  const next = pass.after === '' ? await findFirstDay() : addDays(pass.after, 1)
  if (next === null || closed === null || next > closed) return leavePass(pass, null)
  await checkDay(turn, next)
  await leavePass(pass, next)
}

/** The day of the first order or figure; null before there is any. */
async function findFirstDay(): Promise<Day | null> {
  const first = { select: { day: true }, orderBy: { day: 'asc' } } as const
  const [order, figures, product] = await Promise.all([
    prisma.order.findFirst({ select: { placedAt: true }, orderBy: { id: 'asc' } }),
    prisma.dayFigures.findFirst(first),
    prisma.productDay.findFirst(first),
  ])
  const counted = [figures, product].flatMap((row) => (row ? [fromDate(row.day)] : []))
  const days = order ? [dayOf(order.placedAt), ...counted] : counted
  return days.toSorted()[0] ?? null
}
