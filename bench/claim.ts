import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkBooks } from '@firstcome/db/application/books/check-books'
import { openGate } from '@firstcome/db/testing/coupon-gate'
import { fundShoppers } from '@firstcome/db/testing/fund-shoppers'
import { shuffle } from '@firstcome/db/testing/random'
import { Redis } from 'ioredis'
import { startBare } from './lib/bare/start-bare.ts'
import { openPool } from './lib/baseline/open-pool.ts'
import { describeMachine } from './lib/checkout/describe-machine.ts'
import { claimInTransaction } from './lib/claim/claim-in-transaction.ts'
import { openCampaign } from './lib/claim/open-campaign.ts'
import { readPlan } from './lib/claim/plan.ts'
import { printClaims } from './lib/claim/print-claims.ts'
import { CASES, type Case, type Run, SIDES, type Side } from './lib/claim/run.ts'
import { rush } from './lib/claim/rush.ts'
import { env } from './lib/env.ts'
import { createCaller } from './lib/load/create-caller.ts'
import { openLedger } from './lib/load/open-ledger.ts'
import { reasonOf } from './lib/load/reason-of.ts'

const DROP = 200
const RESULTS = join(import.meta.dirname, 'results')

const plan = readPlan()
const ledger = await openLedger(env.DATABASE_URL)
const machine = await describeMachine(ledger)
console.log(
  `${machine}\n${plan.rounds} rounds, ${plan.shoppers} shoppers, ${plan.atOnce} at once, ${plan.servers} API process(es)\n`,
)

const shoppers = await fundShoppers({ count: plan.shoppers, balance: 0 })
const bare = await startBare(join(import.meta.dirname, 'lib/claim/bare-gate.ts'))
const [shop, gate] = [createCaller(env.SHOP_API_URL, plan.atOnce), createCaller(bare.origin, plan.atOnce)]
const pool = openPool(env.DATABASE_URL)
const redis = new Redis(env.REDIS_URL)

type Claim = { couponId: string; userId: string; token: string }
const senders: Record<Side, (claim: Claim) => Promise<string>> = {
  shop: async ({ couponId, token }) =>
    reasonOf(await shop.post('coupons.claim', { token, body: JSON.stringify({ couponId }) })),
  gate: async ({ couponId, userId }) =>
    reasonOf(await gate.post('claim', { token: userId, body: JSON.stringify({ couponId }) })),
  transactions: (claim) => claimInTransaction(pool, claim),
}

const runs: Run[] = []
for (let round = 0; round <= plan.rounds; round += 1)
  for (const of of CASES)
    for (const side of SIDES) {
      const run = await measure(of, side, round)
      if (round > 0) runs.push(run)
    }
bare.stop()
const { ok, checks } = await checkBooks()
const broken = checks.filter((check) => !check.ok).map(({ name }) => name)

const met = printClaims(runs, broken)
mkdirSync(RESULTS, { recursive: true })
writeFileSync(join(RESULTS, 'claim.json'), `${JSON.stringify({ machine, plan, runs, broken }, null, 2)}\n`)
console.log('\nbench/results/claim.json')
process.exit(ok && met ? 0 : 1)

/** One crowd at a campaign of its own, and a count of what it left behind. */
async function measure(of: Case, side: Side, round: number): Promise<Run> {
  const quantity = of === 'drop' ? DROP : shoppers.length
  const couponId = await openCampaign(quantity)
  if (side === 'gate') await openGate(redis, couponId, quantity)
  const once = shoppers.map((shopper) => ({ ...shopper, couponId }))
  const claims = shuffle(Math.random, of === 'drop' ? [...once, ...once] : once)
  const answered = await rush(claims, plan.atOnce, senders[side])
  const rows = await ledger.figure('SELECT COUNT(*) FROM issued_coupons WHERE couponId = ?', [couponId])
  const told = answered.tally.ACCEPTED ?? 0
  const wrong: string[] = []
  const due = side === 'gate' ? 0 : quantity
  if (rows !== due) wrong.push(`${rows} rows for ${due}`)
  if (side !== 'gate' && told !== rows) wrong.push(`${told} told "issued" for ${rows} rows`)
  const run = { of, side, round, rows, wrong, ...answered }
  if (round > 0)
    console.log(
      `round ${round}  ${of.padEnd(8)} ${side.padEnd(13)} ${answered.perSecond.toFixed(0).padStart(6)}/s  ${JSON.stringify(answered.tally)} ${wrong.join('; ')}`,
    )
  return run
}
