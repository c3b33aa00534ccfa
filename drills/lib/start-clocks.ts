import { join } from 'node:path'
import { type Caller, createCaller } from '../../bench/lib/load/create-caller.ts'
import { freePort } from '../../scripts/lib/ports.ts'
import { startApi } from '../../scripts/lib/shop/start-api.ts'
import { startWorker } from '../../scripts/lib/shop/start-worker.ts'
import { drillHome } from './drill-home.ts'

const HOUR_MS = 3_600_000
const SOCKETS = 256

/** A program that believes that it is later, or earlier, than it is. */
const ahead = (ms: number) => ({
  NODE_OPTIONS: `--import=${join(import.meta.dirname, 'shifted-clock.ts')}`,
  CLOCK_AHEAD_MS: String(ms),
})

/** The real API three times over: an hour behind, right, and an hour ahead; and a worker that is an hour ahead. */
export async function startClocks() {
  const { home, close } = await drillHome()
  try {
    const callers: Caller[] = []
    for (const ms of [-HOUR_MS, 0, HOUR_MS]) {
      const options = { port: await freePort(), servers: 1, env: ahead(ms), onServers: () => {} }
      callers.push(createCaller(await startApi(home, options), SOCKETS))
    }
    await startWorker(home, ahead(HOUR_MS))
    const stop = async () => {
      for (const caller of callers) caller.close()
      await close()
    }
    return { callers, stop }
  } catch (error) {
    await close()
    throw error
  }
}

export type Clocks = Awaited<ReturnType<typeof startClocks>>
