import { sayTally } from '../load/tally.ts'
import type { Run } from './run.ts'

/** Says how a run went, as soon as it is over. */
export function printRun({ side, crowd, buyers, round, tally, orders, sold, wrong, ...speed }: Run): void {
  const what = `round ${round}  ${crowd.padEnd(6)} ${String(buyers).padStart(3)}  ${side.padEnd(8)}`
  if (wrong.length > 0) {
    console.log(`${what}  FAILED  ${wrong.join('; ')}`)
    return
  }
  const figures = `${speed.perSecond.toFixed(0).padStart(5)}/s  p50 ${speed.p50.toFixed(1)} ms  p99 ${speed.p99.toFixed(1)} ms`
  console.log(`${what}  ${figures}  ${sayTally(tally)} = ${orders} orders = ${sold} sold, books clean`)
}
