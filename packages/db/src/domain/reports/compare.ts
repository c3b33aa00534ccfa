import { type Won, won } from '../money.ts'
import { addDays, countDays, type Day, daysBetween } from './day.ts'
import { type DayFigures, noFigures } from './figures.ts'
import type { Range, Summary } from './summary.ts'

/** As many days just before a range. */
export function rangeBefore({ from, to }: Range): Range {
  const last = addDays(from, -1)
  return { from: addDays(last, 1 - countDays(from, to)), to: last }
}

const averageOf = (sales: number, orders: number): Won => won(orders > 0 ? Math.floor(sales / orders) : 0)

/** The figures of a range against those of the range before it, in all and day by day; a day without figures had none. */
export function compare(
  range: Range,
  figures: ReadonlyMap<Day, DayFigures>,
): Pick<Summary, 'sales' | 'orders' | 'averageOrder' | 'refunds' | 'discount'> {
  const before = rangeBefore(range)
  const ofDays = ({ from, to }: Range) => daysBetween(from, to).map((day) => figures.get(day) ?? noFigures())
  const [days, daysBefore] = [ofDays(range), ofDays(before)]

  const series = <N extends number>(of: (figures: Pick<DayFigures, Used>) => N) => ({
    now: of(addUp(days)),
    before: of(addUp(daysBefore)),
    byDay: days.map((figures, nth) => ({
      day: addDays(range.from, nth),
      now: of(figures),
      before: of(daysBefore[nth] ?? noFigures()),
    })),
  })
  return {
    sales: series(({ sales }) => won(sales)),
    orders: series(({ orders }) => orders),
    averageOrder: series(({ sales, orders }) => averageOf(sales, orders)),
    refunds: series(({ refunded }) => won(refunded)),
    discount: series(({ discount }) => won(discount)),
  }
}

type Used = 'sales' | 'orders' | 'refunded' | 'discount'

const addUp = (days: readonly DayFigures[]): Record<Used, number> =>
  days.reduce<Record<Used, number>>(
    (sum, { sales, orders, refunded, discount }) => ({
      sales: sum.sales + sales,
      orders: sum.orders + orders,
      refunded: sum.refunded + refunded,
      discount: sum.discount + discount,
    }),
    noFigures(),
  )
