import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startBare } from './lib/bare/start-bare.ts'
import type { Page } from './lib/browse/pages.ts'
import { createVisitor } from './lib/browse/visit.ts'
import { describeMachine } from './lib/checkout/describe-machine.ts'
import { readPlan } from './lib/checkout/plan.ts'
import { env } from './lib/env.ts'
import { closedLoop } from './lib/load/closed-loop.ts'
import { median, percentile } from './lib/load/figures.ts'
import { openLedger } from './lib/load/open-ledger.ts'
import { printTable } from './lib/load/print-table.ts'
import { countCalls } from './lib/pages/count-calls.ts'
import { startPages } from './lib/pages/start-pages.ts'
import { ACCEPTED, takeDownPages } from './lib/pages/take-down.ts'

const SIDES = ['shop', 'bare'] as const
type Side = (typeof SIDES)[number]
type Run = {
  page: string
  side: Side
  perSecond: number
  p50: number
  p99: number
  odd: number
  calls: number
}

const RESULTS = join(import.meta.dirname, 'results')
const PATHS = { home: '/', list: '/products', product: '/products/chore-jacket' }
const VISITORS = 64
/** What one process is to serve of each page in a second, on a machine that does nothing else. */
const LEAST = 1_500

const plan = readPlan()
const ledger = await openLedger(env.DATABASE_URL)
const machine = await describeMachine(ledger)
await ledger.close()
console.log(
  `${machine}\n${plan.rounds} rounds of ${plan.seconds} s, ${VISITORS} visitors, one process of pages\n`,
)

const api = await countCalls(env.SHOP_API_URL)
const shop = await startPages(api.origin)
const pages = await takeDownPages(shop.origin, PATHS)
const bare = await startBare(join(import.meta.dirname, 'lib/browse/same-bytes.ts'), {
  pages,
  encoding: 'latin1',
})
const runs = await runAll({ shop: shop.origin, bare: bare.origin })
bare.stop()
await shop.stop()
api.close()

report()
mkdirSync(RESULTS, { recursive: true })
writeFileSync(join(RESULTS, 'pages.json'), `${JSON.stringify({ machine, plan, runs }, null, 2)}\n`)
console.log('\nbench/results/pages.json')
const odd = runs.filter((run) => run.odd > 0)
for (const { page, side, odd: count } of odd)
  console.log(`FAILED  ${page}, ${side}: ${count} answers were not a page`)
process.exit(odd.length > 0 ? 1 : 0)

/** Shop and bare server take turns, page by page, so that both share what else the machine does. */
async function runAll(origins: Record<Side, string>) {
  const done: Run[] = []
  for (let round = 0; round <= plan.rounds; round += 1)
    for (const page of pages)
      for (const side of SIDES) {
        const run = await measure(page, side, origins[side], round === 0 ? 0.5 : plan.seconds)
        if (round > 0) done.push(run)
      }
  return done
}

async function measure({ name, path }: Page, side: Side, origin: string, seconds: number): Promise<Run> {
  const { visit, close } = createVisitor(origin, VISITORS, ACCEPTED)
  const before = api.calls()
  const load = await closedLoop({ buyers: VISITORS, seconds, buy: () => visit(path) })
  close()
  const { ACCEPTED: _, ...others } = load.tally
  return {
    page: name,
    side,
    perSecond: load.latencies.length / load.seconds,
    p50: percentile(load.latencies, 0.5),
    p99: percentile(load.latencies, 0.99),
    odd: Object.values(others).reduce((sum, times) => sum + times, 0),
    calls: api.calls() - before,
  }
}

/** Medians of all rounds, the calls of all together, and whether what was aimed at was reached. */
function report(): void {
  const rows = pages.map(({ name, body }) => {
    const of = (side: Side) => runs.filter((run) => run.page === name && run.side === side)
    const middle = (side: Side, figure: 'perSecond' | 'p50' | 'p99') =>
      median(of(side).map((run) => run[figure]))
    const ratio = median(
      of('shop').map((run, round) => run.perSecond / (of('bare')[round]?.perSecond ?? Number.NaN)),
    )
    return {
      name,
      bytes: body.length,
      middle,
      ratio,
      calls: of('shop').reduce((sum, { calls }) => sum + calls, 0),
    }
  })
  printTable(
    [
      'page',
      'bytes',
      'shop/s',
      'same bytes/s',
      'ratio',
      'shop p50',
      'p99 ms',
      'bare p50',
      'p99 ms',
      'API calls',
    ],
    rows.map(({ name, bytes, middle, ratio, calls }) => [
      name,
      bytes,
      middle('shop', 'perSecond').toFixed(0),
      middle('bare', 'perSecond').toFixed(0),
      `${ratio.toFixed(2)}×`,
      middle('shop', 'p50').toFixed(1),
      middle('shop', 'p99').toFixed(1),
      middle('bare', 'p50').toFixed(1),
      middle('bare', 'p99').toFixed(1),
      calls,
    ]),
  )
  const isFast = rows.every(({ middle }) => middle('shop', 'perSecond') >= LEAST)
  const isFree = rows.every(({ calls }) => calls === 0)
  console.log(`\n${isFast ? 'held' : 'missed'}  at least ${LEAST} of each page a second`)
  console.log(`${isFree ? 'held' : 'missed'}  a kept page costs the API nothing`)
}
