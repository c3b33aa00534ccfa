import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describeMachine } from './lib/checkout/describe-machine.ts'
import { env, readShop } from './lib/env.ts'
import { CATEGORIES, type Visit, visit } from './lib/lighthouse/visit.ts'
import { median } from './lib/load/figures.ts'
import { openLedger } from './lib/load/open-ledger.ts'
import { printTable } from './lib/load/print-table.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } }, strict: false })
const RUNS = Number(values.runs)
const PAGES = ['/', '/products', '/products/chore-jacket']
const LEAST = { performance: 0.95, accessibility: 1, 'best-practices': 1, seo: 1 }
const RESULTS = join(import.meta.dirname, 'results')

const { SHOP_URL } = readShop()
const ledger = await openLedger(env.DATABASE_URL)
const machine = await describeMachine(ledger)
await ledger.close()
console.log(`${machine}\nLighthouse, mobile preset, median of ${RUNS}\n`)

const visits = new Map<string, Visit[]>(PAGES.map((path) => [path, []]))
for (let run = 0; run <= RUNS; run += 1)
  for (const [path, done] of visits) {
    const seen = await visit(`${SHOP_URL}${path}`)
    if (run > 0) done.push(seen)
  }

const failed = report()
mkdirSync(RESULTS, { recursive: true })
writeFileSync(
  join(RESULTS, 'lighthouse.json'),
  `${JSON.stringify({ machine, visits: Object.fromEntries(visits) }, null, 2)}\n`,
)
console.log('\nbench/results/lighthouse.json')
for (const line of failed) console.log(line)
process.exit(failed.length > 0 ? 1 : 0)

/** Prints the medians, and returns what falls short of what the shop promises. */
function report(): string[] {
  const failed: string[] = []
  const rows = Array.from(visits, ([path, done]) => {
    const scores = CATEGORIES.map((category) => median(done.map(({ scores }) => scores[category])))
    const metric = (name: keyof Visit['metrics']) => median(done.map(({ metrics }) => metrics[name]))
    const short = CATEGORIES.filter((category, place) => (scores[place] ?? 0) < LEAST[category])
    if (metric('cls') > 0) failed.push(`FAILED  ${path}: something moves`)
    if (short.length > 0)
      failed.push(`FAILED  ${path}: ${[...new Set(done.flatMap(({ lacking }) => lacking))].join(', ')}`)
    const times = [metric('fcp'), metric('lcp'), metric('tbt')].map((ms) => ms.toFixed(0))
    return [path, ...scores.map((score) => score.toFixed(2)), ...times, metric('cls').toFixed(3)]
  })
  printTable(['page', ...CATEGORIES, 'FCP ms', 'LCP ms', 'TBT ms', 'CLS'], rows)
  return failed
}
