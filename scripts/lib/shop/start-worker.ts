import type { Home } from '../home.ts'
import { start } from '../program.ts'
import { untilReady } from '../until-ready.ts'

/** Starts the background process and waits until it works; returns its pid. */
export async function startWorker(home: Home, env: NodeJS.ProcessEnv): Promise<number> {
  let isReady = false
  const worker = start(home, {
    name: 'worker',
    command: process.execPath,
    args: ['apps/worker/src/main.ts'],
    env: { ...env, NODE_ENV: 'production' },
    onMessage: () => {
      isReady = true
    },
    grace: 10_000,
  })
  const ready = () => (isReady ? Promise.resolve() : Promise.reject(new Error('not yet')))
  await untilReady(worker, ready, 30_000)
  return worker.pid
}
