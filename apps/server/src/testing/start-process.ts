import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import { environmentWith } from '../env.ts'

const MAIN = join(import.meta.dirname, '../main.ts')
const serversSchema = z.object({ type: z.literal('servers'), pids: z.array(z.number()) })

/** The program as it is started for real, with the environment of the tests and these changes; ended with the test. */
export async function startProcess(change: NodeJS.ProcessEnv = {}) {
  const port = await freePort()
  const child = spawn(process.execPath, [MAIN], {
    env: environmentWith({
      SHOP_API_PORT: String(port),
      ADMIN_API_PORT: String(port),
      LOG_LEVEL: 'silent',
      ...change,
    }),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(String(chunk)))
  let servers: number[] = []
  child.on('message', (message) => {
    servers = serversSchema.parse(message).pids
  })
  const ended = once(child, 'exit').then(([code]) => z.number().nullable().parse(code))
  onTestFinished(() => void child.kill('SIGKILL'))
  return {
    child,
    origin: `http://127.0.0.1:${port}`,
    ended,
    output: () => output.join(''),
    /** The pids that the program last reported, once there are so many, none of them `without`. */
    untilServers: async (count: number, { without = 0 } = {}) => {
      while (servers.length < count || servers.includes(without)) await sleep(20)
      return servers
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
