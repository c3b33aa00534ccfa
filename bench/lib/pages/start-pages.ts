import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../../scripts/lib/ports.ts'
import { pagesEnv } from '../env.ts'

const FOLDER = join(import.meta.dirname, '../../../apps/web')
const PATIENCE_MS = 60_000

/** Starts one process of the shop's pages that asks this API; its origin, and how to end it. */
export async function startPages(api: string) {
  const port = await freePort()
  const child = spawn(process.execPath, ['server.ts'], {
    cwd: FOLDER,
    env: pagesEnv({ SHOP_API_URL: api, SHOP_PORT: String(port) }),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  process.once('exit', () => child.kill())
  const origin = `http://127.0.0.1:${port}`
  const deadline = performance.now() + PATIENCE_MS
  while (
    !(await fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (performance.now() > deadline) throw new Error('the pages do not answer')
    await sleep(100)
  }
  return {
    origin,
    stop: async () => {
      child.kill()
      await once(child, 'exit')
    },
  }
}
