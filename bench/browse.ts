import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startBare } from './lib/bare/start-bare.ts'
import { type Page, takeDown } from './lib/browse/pages.ts'

import { createVisitor } from './lib/browse/visit.ts'
import { describeMachine } from './lib/checkout/describe-machine.ts'
import { type Plan, readPlan } from './lib/checkout/plan.ts'
import { env } from './lib/env.ts'
import { closedLoop } from './lib/load/closed-loop.ts'
import { median, percentile } from './lib/load/figures.ts'
import { openLedger } from './lib/load/open-ledger.ts'
import { printTable } from './lib/load/print-table.ts'

const SIDES = ['shop', 'bare'] as const
const RESULTS = join(import.meta.dirname, 'results')

type Run = {
  page: string
  visitors: number
  side: (typeof SIDES)[number]
  perSecond: number
  p50: number
  p99: number
  odd: number
}

const plan = readPlan()
const ledger = await openLedger(env.DATABASE_URL)
const machine = await describeMachine(ledger)
await ledger.close()
console.log(`${machine}\n${plan.rounds} rounds of ${plan.seconds} s, ${plan.servers} API process(es)\n`)

const pages = await takeDown(env.SHOP_API_URL)
const bare = await startBare(join(import.meta.dirname, 'lib/browse/same-bytes.ts'), {
  pages,
  encoding: 'utf8',
})
const runs = await runAll(plan, pages, { shop: env.SHOP_API_URL, bare: bare.origin })
bare.stop()

const odd = runs.filter((run) => run.odd > 0)
report(runs)
keep()
for (const { page, side, odd: count } of odd)
  console.log(`FAILED  ${page}, ${side}: ${count} answers were not the page`)
process.exit(odd.length > 0 ? 1 : 0)

/** Shop and bare server take turns, page by page, so that both share what else the machine does. */
async function runAll(
  { rounds, seconds, buyers: crowds }: Plan,
  pages: Page[],
  origins: Record<Run['side'], string>,
) {
  const done: Run[] = []
  for (let round = 0; round <= rounds; round += 1)
    for (const visitors of crowds)
      for (const page of pages)
        for (const side of SIDES) {
          const run = await measure(page, side, origins[side], visitors, round === 0 ? 0.5 : seconds)
          if (round > 0) done.push(run)
        }
  return done
}

async function measure(
  page: Page,
  side: Run['side'],
  origin: string,
  visitors: number,
  seconds: number,
): Promise<Run> {
  const { visit, close } = createVisitor(origin, visitors)
  const bytes = Buffer.byteLength(page.body)
  const load = await closedLoop({ buyers: visitors, seconds, buy: () => visit(page.path, bytes) })
  close()
  const { ACCEPTED: _, ...others } = load.tally
  return {
    page: page.name,
    visitors,
    side,
    perSecond: load.latencies.length / load.seconds,
    p50: percentile(load.latencies, 0.5),
    p99: percentile(load.latencies, 0.99),
    odd: Object.values(others).reduce((sum, times) => sum + times, 0),
  }
}

/** Medians of all rounds; the ratio is that of the shop to the bare server within each round. */
function report(runs: readonly Run[]): void {
  const cases = new Map(runs.map(({ page, visitors }) => [`${page} ${visitors}`, { page, visitors }]))
  printTable(
    [
      'read',
      'bytes',
      'visitors',
      'shop/s',
      'same bytes/s',
      'ratio',
      'shop p50',
      'p99 ms',
      'bare p50',
      'p99 ms',
    ],
    Array.from(cases.values(), (one) => {
      const of = (side: Run['side']) =>
        runs.filter((run) => run.page === one.page && run.visitors === one.visitors && run.side === side)
      const [shop, bare] = [of('shop'), of('bare')]
      const middle = (runs: Run[], figure: 'perSecond' | 'p50' | 'p99') =>
        median(runs.map((run) => run[figure]))
      const ratio = median(shop.map((run, round) => run.perSecond / (bare[round]?.perSecond ?? Number.NaN)))
      const { body } = pages.find(({ name }) => name === one.page) ?? { body: '' }
      return [
        one.page,
        Buffer.byteLength(body),
        one.visitors,
        middle(shop, 'perSecond').toFixed(0),
        middle(bare, 'perSecond').toFixed(0),
        `${ratio.toFixed(2)}×`,
        middle(shop, 'p50').toFixed(1),
        middle(shop, 'p99').toFixed(1),
        middle(bare, 'p50').toFixed(1),
        middle(bare, 'p99').toFixed(1),
      ]
    }),
  )
}

function keep(): void {
  mkdirSync(RESULTS, { recursive: true })
  writeFileSync(join(RESULTS, 'browse.json'), `${JSON.stringify({ machine, plan, runs }, null, 2)}\n`)
  console.log('\nbench/results/browse.json')
}
