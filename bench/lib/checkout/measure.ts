import { closedLoop } from '../load/closed-loop.ts'
import { percentile } from '../load/figures.ts'
import type { Ledger } from '../load/open-ledger.ts'
import { beginAudit } from './begin-audit.ts'
import type { Case, Run, Side } from './run.ts'

type Buy = (buyer: number) => Promise<string>
type Measure = Case & { side: Side; round: number; seconds: number; buy: Buy; ledger: Ledger }

/** Runs one side under load, and audits what it did. */
export async function measure({ seconds, buy, ledger, ...what }: Measure): Promise<Run> {
  const audit = await beginAudit(ledger)
  const load = await closedLoop({ buyers: what.buyers, seconds, buy })
  return {
    ...what,
    ...(await audit(load.tally)),
    tally: load.tally,
    perSecond: load.latencies.length / load.seconds,
    p50: percentile(load.latencies, 0.5),
    p99: percentile(load.latencies, 0.99),
  }
}
