import { median } from '../load/figures.ts'
import type { Case, Run, Side } from './run.ts'

type Which = Case & { side: Side }
type Figure = (run: Run) => number

/**
 * How many times the figure of one kind of run is that of another: the median of the rounds, each compared within itself,
 * so that what else the machine did in a round weighs on both. NaN when a round broke a promise or was not run.
 */
export function pairedRatio(runs: readonly Run[], over: Which, under: Which, figure: Figure): number {
  const [above, below] = [runs.filter(isOf(over)), runs.filter(isOf(under))]
  if ([...above, ...below].some(({ wrong }) => wrong.length > 0)) return Number.NaN
  const ratios = above.flatMap((run) =>
    below.filter(({ round }) => round === run.round).map((other) => figure(run) / figure(other)),
  )
  return median(ratios)
}

const isOf =
  ({ crowd, buyers, side }: Which) =>
  (run: Run) =>
    run.crowd === crowd && run.buyers === buyers && run.side === side
