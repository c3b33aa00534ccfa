import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { POINTS_OF_DEATH } from '@firstcome/db/testing/die-in-checkout'
import { fundShoppers } from '@firstcome/db/testing/fund-shoppers'
import { newProduct } from '@firstcome/db/testing/rows'
import { createCaller } from '../../bench/lib/load/create-caller.ts'
import { openLedger } from '../../bench/lib/load/open-ledger.ts'
import { count, sayTally } from '../../bench/lib/load/tally.ts'
import { env } from './env.ts'
import { atLeast, books, exactly, type Finding } from './finding.ts'
import { startCrowd } from './start-crowd.ts'
import { startServer } from './start-server.ts'
import { sumExcept } from './sum-except.ts'

const SERVERS = 4
const PLENTY = 1_000_000_000
const PATIENCE_MS = 30_000
const PATIENCE_OF_A_BUYER_MS = 5_000
const BETWEEN_PURCHASES_MS = 100

type Options = { buyers: number; times: number }

/**
 * API processes are killed at every point of a checkout, many times, while everyone buys; each buyer repeats a purchase under
 * its key until it is accepted. Whatever a process had written when it died, there is one order for each purchase.
 */
export async function deaths(options: Options): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'firstcome-doomed-'))
  const shop = await startServer(SERVERS, {
    NODE_OPTIONS: `--import=${join(import.meta.dirname, 'doomed-process.ts')}`,
    DOOMED: folder,
  })
  try {
    return await killAmong(shop, folder, options)
  } finally {
    await shop.stop()
    rmSync(folder, { recursive: true })
  }
}

type Shop = Awaited<ReturnType<typeof startServer>>

async function killAmong(
  { api, pids }: Shop,
  folder: string,
  { buyers, times }: Options,
): Promise<Finding[]> {
  const { variantId } = await newProduct({ variants: [{ stock: PLENTY }] })
  const shoppers = await fundShoppers({ count: buyers, balance: PLENTY })
  // A connection that was about to be handed to a process when it died is answered by nobody.
  const caller = createCaller(api, buyers, { patienceMs: PATIENCE_OF_A_BUYER_MS })
  const crowd = startCrowd({ caller, shoppers, variantId, restMs: BETWEEN_PURCHASES_MS })

  const died: Finding[] = []
  for (const point of POINTS_OF_DEATH) {
    let dead = 0
    for (let time = 0; time < times; time += 1) {
      const before = pids().join()
      if (await dies(join(folder, shoppers[time % buyers]?.userId ?? ''), point)) dead += 1
      await until(() => pids().length === SERVERS && pids().join() !== before)
    }
    died.push(exactly(`died: ${point}`, dead, times))
  }
  await crowd.leave()
  caller.close()

  const tally = count(crowd.words.map((word) => (word.startsWith('NO ANSWER') ? 'NO ANSWER' : word)))
  console.log(sayTally(tally))
  const ledger = await openLedger(env.DATABASE_URL)
  const orders = await ledger.figure('SELECT COUNT(*) FROM order_lines WHERE variantId = ?', [variantId])
  const stock = await ledger.figure('SELECT stock FROM variants WHERE id = ?', [variantId])
  await ledger.close()
  return [
    ...died,
    atLeast('purchases', crowd.bought, buyers),
    exactly('orders, one for each purchase', orders, crowd.bought),
    exactly('pieces sold', PLENTY - stock, crowd.bought),
    exactly('other answers', sumExcept(tally, 'ACCEPTED', 'BUSY', 'NO ANSWER'), 0),
    await books(),
  ]
}

/** Has the process that takes this shopper's next checkout die at a point of it; whether one did. */
async function dies(file: string, point: string): Promise<boolean> {
  writeFileSync(file, point)
  return until(() => !existsSync(file))
}

async function until(is: () => boolean): Promise<boolean> {
  const patience = performance.now() + PATIENCE_MS
  while (!is() && performance.now() < patience) await sleep(5)
  return is()
}
