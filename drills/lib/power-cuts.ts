import { setTimeout as sleep } from 'node:timers/promises'
import { fundShoppers } from '@firstcome/db/testing/fund-shoppers'
import { newProduct } from '@firstcome/db/testing/rows'
import { createCaller } from '../../bench/lib/load/create-caller.ts'
import { openLedger } from '../../bench/lib/load/open-ledger.ts'
import { count, sayTally } from '../../bench/lib/load/tally.ts'
import { env } from './env.ts'
import { atLeast, atMost, books, exactly, type Finding } from './finding.ts'
import { startCrowd } from './start-crowd.ts'
import { sumExcept } from './sum-except.ts'
import { takeOverDatabase } from './take-over-database.ts'

const PLENTY = 1_000_000_000
const SOON_MS = 3_000
const BEFORE_A_CUT_MS = 700

type Options = { api: string; databasePid: number; buyers: number; cuts: number }

/**
 * The database is killed again and again under load and comes back. Every buyer repeats a purchase under its key until it is
 * accepted: what was acknowledged is there, each key bought once, and the shop sells again soon after the database is back.
 */
export async function powerCuts({ api, databasePid, buyers, cuts }: Options): Promise<Finding[]> {
  const { variantId } = await newProduct({ variants: [{ stock: PLENTY }] })
  const shoppers = await fundShoppers({ count: buyers, balance: PLENTY })
  const caller = createCaller(api, buyers)
  const database = takeOverDatabase(databasePid)
  const crowd = startCrowd({ caller, shoppers, variantId })

  const waiting: number[] = []
  const delays: number[] = []
  for (let cut = 0; cut < cuts; cut += 1) {
    await sleep(BEFORE_A_CUT_MS * (1 + Math.random()))
    waiting.push(crowd.inFlight)
    await database.killAndRestart()
    const back = performance.now()
    while (crowd.acceptedAt < back) await sleep(5)
    delays.push(crowd.acceptedAt - back)
    console.log(
      `cut ${cut + 1}: ${waiting.at(-1)} in flight, sold again ${delays.at(-1)?.toFixed(0)} ms after it was back`,
    )
  }
  await crowd.leave()
  caller.close()

  const tally = count(crowd.words)
  console.log(sayTally(tally))
  const ledger = await openLedger(env.DATABASE_URL)
  const orders = await ledger.figure('SELECT COUNT(*) FROM order_lines WHERE variantId = ?', [variantId])
  const stock = await ledger.figure('SELECT stock FROM variants WHERE id = ?', [variantId])
  await ledger.close()
  const findings = [
    atLeast('fewest requests in flight at a cut', Math.min(...waiting), 200),
    exactly('orders, one for each acknowledged purchase', orders, crowd.bought),
    exactly('pieces sold', PLENTY - stock, crowd.bought),
    exactly('answers other than accepted or BUSY', sumExcept(tally, 'ACCEPTED', 'BUSY'), 0),
    atMost('longest until it sold again, ms', Math.max(...delays), SOON_MS),
    await books(),
  ]
  await database.stop()
  return findings
}
