import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { env, environmentWith } from '../../infrastructure/env.ts'

const WORKER = join(import.meta.dirname, '../../../../../apps/worker/src/main.ts')
/** Enough tries for half a minute, so that one in two may fail after a quarter of it. */
const RETRY_SECONDS = [0.1, 0.2, ...Array<number>(60).fill(0.5)]

/** Workers of the shop, each a process of its own that may send to this machine and tries again soon. */
export async function startCrew(size: number) {
  const crew = await Promise.all(Array.from({ length: size }, startWorker))
  return {
    /** Kills one of them in the middle of its work, and starts another one in its place. */
    async killOne(): Promise<void> {
      const place = Math.floor(Math.random() * crew.length)
      await end(crew[place], 'SIGKILL')
      crew[place] = await startWorker()
    },
    stop: () => Promise.all(crew.map((worker) => end(worker, 'SIGTERM'))),
  }
}

async function startWorker(): Promise<ChildProcess> {
  const worker = fork(WORKER, {
    env: environmentWith({
      SHOP_ENV: 'demo',
      DATABASE_URL: env.DATABASE_URL,
      WEBHOOK_ALLOW_LOOPBACK: '1',
      WEBHOOK_RETRY_SECONDS: RETRY_SECONDS.join(','),
    }),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(worker, 'message')
  return worker
}

async function end(worker: ChildProcess | undefined, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (!worker || worker.exitCode !== null) return
  const ended = once(worker, 'exit')
  worker.kill(signal)
  await ended
}
