import { median } from '../load/figures.ts'
import { printTable } from '../load/print-table.ts'
import { CASES, type Case, type Run, type Side } from './run.ts'

const LEAST = 0.5

/** Prints the medians of all rounds and the target beside what was found; whether it was met and nothing was wrong. */
export function printClaims(runs: readonly Run[], broken: readonly string[]): boolean {
  const of = (one: Case, side: Side) => runs.filter((run) => run.of === one && run.side === side)
  const failed = broken.length > 0 || runs.some(({ wrong }) => wrong.length > 0)
  const middle = (one: Case, side: Side, figure: 'perSecond' | 'p50' | 'p99') =>
    median(of(one, side).map((run) => run[figure]))
  const ratio = (one: Case, over: Side, under: Side) =>
    median(
      of(one, over).map((run, round) => run.perSecond / (of(one, under)[round]?.perSecond ?? Number.NaN)),
    )

  console.log()
  printTable(
    [
      'crowd',
      'shop/s',
      'same Lua behind node:http/s',
      'ratio',
      'a transaction each/s',
      'ratio',
      'shop p50',
      'p99 ms',
      'rows',
      'told',
    ],
    CASES.map((one) => {
      if (failed) return [one, 'FAILED', '–', '–', '–', '–', '–', '–', '–', '–']
      const shop = of(one, 'shop')
      return [
        one,
        middle(one, 'shop', 'perSecond').toFixed(0),
        middle(one, 'gate', 'perSecond').toFixed(0),
        `${ratio(one, 'shop', 'gate').toFixed(2)}×`,
        middle(one, 'transactions', 'perSecond').toFixed(0),
        `${ratio(one, 'shop', 'transactions').toFixed(2)}×`,
        middle(one, 'shop', 'p50').toFixed(1),
        middle(one, 'shop', 'p99').toFixed(1),
        shop.reduce((sum, { rows }) => sum + rows, 0),
        shop.reduce((sum, { tally }) => sum + (tally.ACCEPTED ?? 0), 0),
      ]
    }),
  )
  for (const name of broken) console.log(`FAILED  ${name}`)
  const found = ratio('drop', 'shop', 'gate')
  console.log(
    `\n${found >= LEAST ? 'met   ' : 'missed'}  drop: shop over the same Lua behind node:http ≥ ${LEAST}×: ${found.toFixed(2)}×`,
  )
  return !failed && found >= LEAST
}
