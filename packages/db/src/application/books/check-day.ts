import { asDate, type Day } from '../../domain/reports/day.ts'
import { FIGURES, noFigures } from '../../domain/reports/figures.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { readDays } from '../reports/queries/read-days.ts'
import { type DayTruth, readDay } from '../reports/read-day.ts'
import { DAY_PROMISE, PRODUCT_PROMISE } from './promises.ts'
import { type Finding, settleFindings } from './settle-findings.ts'
import { inTurn, type Turn } from './turn.ts'

/** Compares the figures of a day that is over with the orders, refunds and wallet entries of that day. */
export async function checkDay(turn: Turn, day: Day): Promise<void> {
  const at = await databaseNow(prisma)
  const truth = await readDay(prisma, day)
  const findings = [...(await compareFigures(day, truth)), ...(await compareProducts(day, truth))]
  await inTurn(turn, (tx) => settleFindings(tx, [{ kind: 'days', subjectId: day }], findings, at))
}

async function compareFigures(day: Day, { figures }: DayTruth): Promise<Finding[]> {
  const counted = (await readDays({ from: day, to: day })).get(day) ?? noFigures()
  const wrong = FIGURES.filter((name) => counted[name] !== figures[name])
  if (wrong.length === 0) return []
  const found = wrong.map((name) => `${name} ${figures[name]}, counted ${counted[name]}`).join('; ')
  return [{ promise: DAY_PROMISE, kind: 'days', subjectId: day, id: day, found }]
}

async function compareProducts(day: Day, { products }: DayTruth): Promise<Finding[]> {
  const rows = await prisma.productDay.findMany({
    where: { day: asDate(day) },
    select: { productId: true, units: true, sales: true },
  })
  const told = ({ units, sales }: { units: number; sales: number | bigint }) => `${units} for ${sales}`
  const counted = new Map(rows.map((row) => [row.productId, told(row)]))
  const sold = new Map(products.map((product) => [product.productId, told(product)]))
  const nothing = told({ units: 0, sales: 0 })
  return [...new Set([...counted.keys(), ...sold.keys()])].flatMap((id) => {
    const [expected, found] = [sold.get(id) ?? nothing, counted.get(id) ?? nothing]
    if (expected === found) return []
    return [
      {
        promise: PRODUCT_PROMISE,
        kind: 'days',
        subjectId: day,
        id,
        found: `sold ${expected}, counted ${found}`,
      },
    ]
  })
}
