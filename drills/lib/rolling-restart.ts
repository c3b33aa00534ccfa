import { setTimeout as sleep } from 'node:timers/promises'
import { fundShoppers } from '@firstcome/db/testing/fund-shoppers'
import { newProduct } from '@firstcome/db/testing/rows'
import { createCaller } from '../../bench/lib/load/create-caller.ts'
import { openLedger } from '../../bench/lib/load/open-ledger.ts'
import { count, sayTally } from '../../bench/lib/load/tally.ts'
import { env } from './env.ts'
import { atLeast, atMost, books, exactly, type Finding } from './finding.ts'
import { isRunning, readPids } from './read-pids.ts'
import { startCrowd } from './start-crowd.ts'
import { sumExcept } from './sum-except.ts'

const PLENTY = 1_000_000_000
const LEAVE_WITHIN_MS = 10_000
const BETWEEN_MS = 500

type Options = { api: string; buyers: number; rounds: number }

/** Under buyers each process of the API is told to leave, one after another, and replaced: nobody notices, and none stays long. */
export async function rollingRestart({ api, buyers, rounds }: Options): Promise<Finding[]> {
  const { variantId } = await newProduct({ variants: [{ stock: PLENTY }] })
  const shoppers = await fundShoppers({ count: buyers, balance: PLENTY })
  const caller = createCaller(api, buyers)
  const crowd = startCrowd({ caller, shoppers, variantId })

  const stays: number[] = []
  for (let round = 0; round < rounds; round += 1)
    for (const pid of readPids().servers) stays.push(await replace(pid))

  await crowd.leave()
  caller.close()
  const words = count(crowd.words)
  console.log(`${stays.length} processes left within ${Math.max(...stays).toFixed(0)} ms; ${sayTally(words)}`)
  const ledger = await openLedger(env.DATABASE_URL)
  const orders = await ledger.figure('SELECT COUNT(*) FROM order_lines WHERE variantId = ?', [variantId])
  await ledger.close()
  return [
    atLeast('processes replaced', stays.length, 3),
    atMost('longest leave, ms', Math.max(...stays), LEAVE_WITHIN_MS),
    exactly('answers other than accepted', sumExcept(words, 'ACCEPTED'), 0),
    exactly('orders, one for each acknowledged purchase', orders, crowd.bought),
    await books(),
  ]
}

/** How long a process took to go, in ms, once it was told to. Returns when as many answer as before. */
async function replace(pid: number): Promise<number> {
  const all = readPids().servers.length
  await sleep(BETWEEN_MS)
  const told = performance.now()
  process.kill(pid, 'SIGTERM')
  while (isRunning(pid)) await sleep(20)
  const stay = performance.now() - told
  while (readPids().servers.length < all) await sleep(50)
  return stay
}
