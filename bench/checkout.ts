import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPool } from './lib/baseline/open-pool.ts'
import { createSides } from './lib/checkout/create-sides.ts'
import { describeMachine } from './lib/checkout/describe-machine.ts'
import { drawChart } from './lib/checkout/draw-chart.ts'
import { judge } from './lib/checkout/judge.ts'
import { measure } from './lib/checkout/measure.ts'
import { type Plan, readPlan } from './lib/checkout/plan.ts'
import { printReport } from './lib/checkout/print-report.ts'
import { printRun } from './lib/checkout/print-run.ts'
import { CROWDS, type Run, SIDES } from './lib/checkout/run.ts'
import { setTheStage } from './lib/checkout/set-the-stage.ts'
import { summarise } from './lib/checkout/summarise.ts'
import { env } from './lib/env.ts'
import { closedLoop } from './lib/load/closed-loop.ts'
import { createCaller } from './lib/load/create-caller.ts'
import { openLedger } from './lib/load/open-ledger.ts'

const PRODUCTS = 100
const WARM_UP_SECONDS = 2
const RESULTS = join(import.meta.dirname, 'results')

const plan = readPlan()
const ledger = await openLedger(env.DATABASE_URL)
const machine = await describeMachine(ledger)
console.log(`${machine}\n${plan.rounds} rounds of ${plan.seconds} s, ${plan.servers} API process(es)\n`)

const runs = await runAll(plan)
const [rows, verdicts] = [summarise(runs), judge(runs)]
console.log()
printReport(rows, verdicts)
keep()
process.exit(rows.some(({ shop, baseline }) => shop.failed || baseline.failed) ? 1 : 0)

/** What is compared runs side by side, round after round, so that all share what else the machine does. */
async function runAll({ rounds, seconds, buyers: numbers }: Plan): Promise<Run[]> {
  const most = Math.max(...numbers)
  const stage = await setTheStage({ shoppers: most, products: PRODUCTS })
  const caller = createCaller(env.SHOP_API_URL, most)
  const pool = openPool(env.DATABASE_URL)
  const crowds = CROWDS.map((crowd) => ({ crowd, sides: createSides(stage, crowd, caller, pool) }))
  for (const { sides } of crowds)
    for (const side of SIDES) await closedLoop({ buyers: most, seconds: WARM_UP_SECONDS, buy: sides[side] })

  const done: Run[] = []
  for (let round = 1; round <= rounds; round += 1)
    for (const buyers of numbers)
      for (const { crowd, sides } of crowds)
        for (const side of SIDES) {
          const run = await measure({ crowd, buyers, side, round, seconds, buy: sides[side], ledger })
          printRun(run)
          done.push(run)
        }
  return done
}

/** Leaves the figures and their picture beside the programs. */
function keep(): void {
  mkdirSync(RESULTS, { recursive: true })
  const report = { machine, plan, rows, verdicts, runs }
  writeFileSync(join(RESULTS, 'checkout.json'), `${JSON.stringify(report, null, 2)}\n`)
  writeFileSync(join(RESULTS, 'checkout.svg'), drawChart(rows, machine))
  console.log('\nbench/results/checkout.json, bench/results/checkout.svg')
}
