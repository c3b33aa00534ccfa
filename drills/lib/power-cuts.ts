import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { fundShoppers } from '@firstcome/db/testing/fund-shoppers'
import { newProduct } from '@firstcome/db/testing/rows'
import { createCaller } from '../../bench/lib/load/create-caller.ts'
import { openLedger } from '../../bench/lib/load/open-ledger.ts'
import { count, sayTally } from '../../bench/lib/load/tally.ts'
import { answerWord } from './answer-word.ts'
import { env } from './env.ts'
import { atLeast, atMost, books, exactly, type Finding } from './finding.ts'
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
  const words: string[] = []
  const keys: string[] = []
  let [open, inFlight, acceptedAt] = [true, 0, 0]

  const buyOnce = async (token: string) => {
    const idempotencyKey = randomUUID()
    const body = JSON.stringify({ lines: [{ variantId, quantity: 1 }], idempotencyKey })
    for (;;) {
      inFlight += 1
      const word = await answerWord(caller.post('checkout.submit', { token, body }))
      inFlight -= 1
      words.push(word)
      if (word === 'ACCEPTED') break
      await sleep(50 + Math.random() * 100)
    }
    acceptedAt = performance.now()
    keys.push(idempotencyKey)
  }
  const buyAgain = async (token: string) => {
    while (open) await buyOnce(token)
  }
  const crowd = Promise.all(shoppers.map(({ token }) => buyAgain(token)))

  const waiting: number[] = []
  const delays: number[] = []
  for (let cut = 0; cut < cuts; cut += 1) {
    await sleep(BEFORE_A_CUT_MS * (1 + Math.random()))
    waiting.push(inFlight)
    await database.killAndRestart()
    const back = performance.now()
    while (acceptedAt < back) await sleep(5)
    delays.push(acceptedAt - back)
    console.log(
      `cut ${cut + 1}: ${waiting.at(-1)} in flight, sold again ${delays.at(-1)?.toFixed(0)} ms after it was back`,
    )
  }
  open = false
  await crowd
  caller.close()

  const tally = count(words)
  console.log(sayTally(tally))
  const ledger = await openLedger(env.DATABASE_URL)
  const orders = await ledger.figure('SELECT COUNT(*) FROM order_lines WHERE variantId = ?', [variantId])
  const stock = await ledger.figure('SELECT stock FROM variants WHERE id = ?', [variantId])
  await ledger.close()
  const findings = [
    atLeast('fewest requests in flight at a cut', Math.min(...waiting), 200),
    exactly('orders, one for each acknowledged purchase', orders, keys.length),
    exactly('pieces sold', PLENTY - stock, keys.length),
    exactly('answers other than accepted or BUSY', sumExcept(tally, 'ACCEPTED', 'BUSY'), 0),
    atMost('longest until it sold again, ms', Math.max(...delays), SOON_MS),
    await books(),
  ]
  await database.stop()
  return findings
}
