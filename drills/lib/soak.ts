import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fundShoppers } from '@firstcome/db/testing/fund-shoppers'
import { newProduct } from '@firstcome/db/testing/rows'
import { createCaller } from '../../bench/lib/load/create-caller.ts'
import { type Ledger, openLedger } from '../../bench/lib/load/open-ledger.ts'
import { count, sayTally } from '../../bench/lib/load/tally.ts'
import { freePort } from '../../scripts/lib/ports.ts'
import { startApi } from '../../scripts/lib/shop/start-api.ts'
import { startWorker } from '../../scripts/lib/shop/start-worker.ts'
import { drillHome } from './drill-home.ts'
import { env } from './env.ts'
import { atMost, books, exactly, type Finding } from './finding.ts'
import { startCrowd } from './start-crowd.ts'
import { sumExcept } from './sum-except.ts'

const SERVERS = 2
const PLENTY = 1_000_000_000
const BETWEEN_PURCHASES_MS = 500
const EVERY_MS = 10_000
/** The events of a few seconds are on their way at any time. */
const MOST_WAITING = 1_000
const MOST_GROWN = 5
/** What a connection keeps (pool.ts); lists of many lengths come to it slowly. */
const MOST_PREPARED = 256

type Options = { buyers: number; minutes: number }
type Sample = { memory: number; statements: number; waiting: number }

/**
 * The shop sells at a steady pace for a long time: what its processes hold and the events on their way are at the end what they
 * were halfway, and the database keeps no more prepared than a connection may ask for.
 */
export async function soak(options: Options): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'firstcome-memory-'))
  const { api, close } = await startSteadyShop(folder)
  try {
    return await sellSteadily(api, folder, options)
  } finally {
    await close()
    rmSync(folder, { recursive: true })
  }
}

async function sellSteadily(api: string, folder: string, { buyers, minutes }: Options): Promise<Finding[]> {
  const { variantId } = await newProduct({ variants: [{ stock: PLENTY }] })
  const shoppers = await fundShoppers({ count: buyers, balance: PLENTY })
  const caller = createCaller(api, buyers)
  const ledger = await openLedger(env.DATABASE_URL)
  const crowd = startCrowd({ caller, shoppers, variantId, restMs: BETWEEN_PURCHASES_MS })

  const samples: Sample[] = []
  const until = performance.now() + minutes * 60_000
  while (performance.now() < until) {
    await sleep(EVERY_MS)
    samples.push(await look(ledger, folder))
  }
  await crowd.leave()
  caller.close()
  await ledger.close()

  const tally = count(crowd.words)
  const sixths = inSixths(samples)
  for (const [index, sixth] of sixths.entries())
    console.log(`until minute ${((minutes * (index + 1)) / 6).toFixed(0)}: ${say(sixth)}`)
  const [halfway, end] = [sixths[2] ?? [], sixths[5] ?? []]
  const grown = (mean(end, 'memory') / mean(halfway, 'memory') - 1) * 100
  console.log(sayTally(tally))
  return [
    atMost('memory still held by the API and the worker, grown by %', grown, MOST_GROWN),
    atMost('prepared statements of a connection at the end', mean(end, 'statements'), MOST_PREPARED),
    atMost('events on their way at the end', mean(end, 'waiting'), MOST_WAITING),
    exactly('answers other than accepted', sumExcept(tally, 'ACCEPTED'), 0),
    await books(),
  ]
}

/** The real API and the real worker, whose processes tell in a folder how much they hold. */
async function startSteadyShop(folder: string) {
  const { home, close } = await drillHome()
  const telling = {
    NODE_OPTIONS: `--import=${join(import.meta.dirname, 'tell-memory.ts')}`,
    MEMORY: folder,
  }
  try {
    const port = await freePort()
    const api = await startApi(home, { port, servers: SERVERS, env: telling, onServers: () => {} })
    await startWorker(home, telling)
    return { api, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function look(ledger: Ledger, folder: string): Promise<Sample> {
  const held = readdirSync(folder).map((pid) => Number(readFileSync(join(folder, pid), 'utf8')))
  return {
    memory: held.reduce((sum, bytes) => sum + bytes, 0) / 1_048_576,
    statements: (await ledger.status('Prepared_stmt_count')) / (await ledger.status('Threads_connected')),
    waiting: await ledger.figure(
      'SELECT (SELECT MAX(lastPosition) FROM outbox_line) - (SELECT MIN(position) FROM consumers)',
    ),
  }
}

function inSixths(samples: readonly Sample[]): Sample[][] {
  const share = Math.ceil(samples.length / 6)
  return Array.from({ length: 6 }, (_, index) => samples.slice(index * share, (index + 1) * share))
}

const mean = (samples: readonly Sample[], name: keyof Sample) =>
  samples.reduce((sum, sample) => sum + sample[name], 0) / samples.length

const say = (samples: readonly Sample[]) =>
  `${mean(samples, 'memory').toFixed(0)} MB held, ${mean(samples, 'statements').toFixed(0)} statements a connection, ${mean(samples, 'waiting').toFixed(0)} events on their way`
