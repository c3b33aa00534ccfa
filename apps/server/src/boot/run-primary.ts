import cluster, { type Worker } from 'node:cluster'
import closeWithGrace from 'close-with-grace'
import type { Env } from '../env.ts'
import { letGoOnExit } from './let-go.ts'

const LEAVE_WITHIN_MS = 10_000
const MIN_BACKOFF_MS = 100
const MAX_BACKOFF_MS = 5_000

/**
 * Keeps SHOP_SERVERS processes of the shop, or one of the desk, answering on one address and tells its own parent their pids. One that dies is replaced; one
 * that dies before any ever answered means that the shop cannot start.
 */
export function runPrimary({ SERVER_ROLE, SHOP_SERVERS }: Env): void {
  const servers = SERVER_ROLE === 'admin' ? 1 : SHOP_SERVERS
  const answering = new Set<Worker>()
  let isLeaving = false
  let hasAnswered = false
  let backoff = MIN_BACKOFF_MS

  const report = () => {
    const pids = Array.from(answering, (worker) => worker.process.pid)
    if (process.connected) process.send?.({ type: 'servers', pids })
  }
  const replace = () => {
    if (!isLeaving) cluster.fork()
  }
  cluster.on('fork', letGoOnExit)
  cluster.on('listening', (worker) => {
    answering.add(worker)
    hasAnswered = true
    backoff = MIN_BACKOFF_MS
    report()
  })
  cluster.on('exit', (worker) => {
    answering.delete(worker)
    if (isLeaving) return
    if (!hasAnswered) process.exit(1)
    report()
    setTimeout(replace, backoff)
    backoff = Math.min(backoff * 2, MAX_BACKOFF_MS)
  })
  for (let count = 0; count < servers; count += 1) cluster.fork()

  closeWithGrace({ delay: LEAVE_WITHIN_MS, logger: false }, async () => {
    isLeaving = true
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
    await Promise.all(workers.map(takeLeave))
  })
}

function takeLeave(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.once('exit', () => resolve())
    if (worker.isConnected()) worker.send('leave')
  })
}
