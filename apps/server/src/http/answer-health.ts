import { setTimeout as sleep } from 'node:timers/promises'
import { pingDatabase } from '@firstcome/db/application/health/ping-database'
import { answerJson } from './answer-json.ts'
import type { Call } from './call.ts'

const PATIENCE_MS = 1_000

/** Whether the process runs at all. */
export function answerLive(call: Call): void {
  answerJson(call, 200, JSON.stringify({ ok: true }))
}

/** Whether the process should get requests: not while it takes leave, nor without its database. Redis is reported only. */
export async function answerReady(call: Call): Promise<void> {
  const { lifecycle, redis } = call.services
  const database = await isUp(pingDatabase())
  const ok = database && !lifecycle.draining
  const report = { ok, draining: lifecycle.draining, database, redis: redis.status === 'ready' }
  answerJson(call, ok ? 200 : 503, JSON.stringify(report))
}

const isUp = (answer: Promise<void>): Promise<boolean> =>
  Promise.race([
    answer.then(
      () => true,
      () => false,
    ),
    sleep(PATIENCE_MS, false, { ref: false }),
  ])
