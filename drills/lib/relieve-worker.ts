import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning, readPids } from './read-pids.ts'

/** Ends the worker of the shop under attack: the drill brings workers of its own, under settings of their own. */
export async function relieveWorker(): Promise<void> {
  const { worker } = readPids()
  process.kill(worker, 'SIGTERM')
  while (isRunning(worker)) await sleep(50)
}
