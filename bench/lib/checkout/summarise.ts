import { median } from '../load/figures.ts'
import { pairedRatio } from './paired-ratio.ts'
import { type Case, CROWDS, type Run, refusedIn, type Side } from './run.ts'

/** The medians of one side's rounds; counts are sums. `failed` when a round broke a promise: then there is no speed, only NaN. */
export type Summary = {
  perSecond: number
  p50: number
  p99: number
  accepted: number
  orders: number
  sold: number
  refused: number
  failed: boolean
}

/** Both sides of a case, and how many times as fast the shop is, round by round. */
export type Row = Case & Record<Side, Summary> & { ratio: number }

/** A row for each case, by products and then by the number of buyers. */
export function summarise(runs: readonly Run[]): Row[] {
  const cases = new Map(runs.map(({ crowd, buyers }) => [`${crowd} ${buyers}`, { crowd, buyers }]))
  const ordered = [...cases.values()].sort((one, other) => byCrowd(one, other) || one.buyers - other.buyers)
  return ordered.map((one) => {
    const of = (side: Side) => ({ ...one, side })
    const ratio = pairedRatio(runs, of('shop'), of('baseline'), (run) => run.perSecond)
    const side = (name: Side) =>
      summary(runs.filter((run) => run.side === name && run.crowd === one.crowd && run.buyers === one.buyers))
    return { ...one, shop: side('shop'), baseline: side('baseline'), ratio }
  })
}

const byCrowd = (one: Case, other: Case) => CROWDS.indexOf(one.crowd) - CROWDS.indexOf(other.crowd)

function summary(runs: readonly Run[]): Summary {
  const sum = (figure: (run: Run) => number) => runs.reduce((total, run) => total + figure(run), 0)
  const failed = runs.some((run) => run.wrong.length > 0)
  const middle = (figure: (run: Run) => number) => (failed ? Number.NaN : median(runs.map(figure)))
  return {
    perSecond: middle((run) => run.perSecond),
    p50: middle((run) => run.p50),
    p99: middle((run) => run.p99),
    accepted: sum((run) => run.tally.ACCEPTED ?? 0),
    orders: sum((run) => run.orders),
    sold: sum((run) => run.sold),
    refused: sum((run) => refusedIn(run.tally)),
    failed,
  }
}
