import { setTimeout as sleep } from 'node:timers/promises'
import { fundShoppers } from '@firstcome/db/testing/fund-shoppers'
import { newProduct } from '@firstcome/db/testing/rows'
import { createCaller } from '../../bench/lib/load/create-caller.ts'
import { openLedger } from '../../bench/lib/load/open-ledger.ts'
import { count, sayTally } from '../../bench/lib/load/tally.ts'
import { env } from './env.ts'
import { atLeast, atMost, books, exactly, type Finding } from './finding.ts'
import { readPids } from './read-pids.ts'
import { startCrowd } from './start-crowd.ts'

const PLENTY = 1_000_000_000
/** The database ends a session that is silent within a transaction for ten seconds; then its locks are free. */
const OTHERS_WAIT_MS = 12_000

type Options = { api: string; buyers: number; freezes: number; frozenMs: number }

/**
 * While everyone buys one variant, an API process is stopped with whatever locks it holds, and goes on long after the database has
 * ended its sessions: the others sell on, and what it was about to commit is not there twice nor half.
 */
export async function frozenProcess({ api, buyers, freezes, frozenMs }: Options): Promise<Finding[]> {
  const { variantId } = await newProduct({ variants: [{ stock: PLENTY }] })
  const shoppers = await fundShoppers({ count: buyers, balance: PLENTY })
  const caller = createCaller(api, buyers)
  const crowd = startCrowd({ caller, shoppers, variantId })

  const gaps: number[] = []
  for (let freeze = 0; freeze < freezes; freeze += 1) {
    await sleep(1_000)
    const { servers } = readPids()
    const pid = servers[freeze % servers.length]
    if (pid) gaps.push(await longestGap(pid, frozenMs, crowd))
  }
  await crowd.leave()
  caller.close()

  console.log(
    `nobody bought for at most ${gaps.map((gap) => gap.toFixed(0)).join(', ')} ms; ${sayTally(count(crowd.words))}`,
  )
  const ledger = await openLedger(env.DATABASE_URL)
  const orders = await ledger.figure('SELECT COUNT(*) FROM order_lines WHERE variantId = ?', [variantId])
  const stock = await ledger.figure('SELECT stock FROM variants WHERE id = ?', [variantId])
  await ledger.close()
  return [
    atLeast('processes frozen', gaps.length, freezes),
    atMost('longest that nobody bought, ms', Math.max(...gaps), OTHERS_WAIT_MS),
    exactly('orders, one for each acknowledged purchase', orders, crowd.bought),
    exactly('pieces sold', PLENTY - stock, crowd.bought),
    await books(),
  ]
}

/** Freezes a process, and tells for how long at most nobody could buy meanwhile, in ms. */
async function longestGap(pid: number, frozenMs: number, crowd: { acceptedAt: number }): Promise<number> {
  process.kill(pid, 'SIGSTOP')
  try {
    const until = performance.now() + frozenMs
    let gap = 0
    while (performance.now() < until) {
      await sleep(20)
      gap = Math.max(gap, performance.now() - crowd.acceptedAt)
    }
    return gap
  } finally {
    process.kill(pid, 'SIGCONT')
  }
}
