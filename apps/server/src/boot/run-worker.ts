import { once } from 'node:events'
import { assertKeys } from '@firstcome/db/application/accounts/assert-keys'
import { pingDatabase } from '@firstcome/db/application/health/ping-database'
import { assertTopUpGateway } from '@firstcome/db/application/wallet/assert-top-up-gateway'
import closeWithGrace from 'close-with-grace'
import type { Env } from '../env.ts'
import { createShopServer } from '../http/create-shop-server.ts'
import { createLimits } from '../limits/create-limits.ts'
import { readSettings } from '../settings.ts'
import { connectRedis } from './connect-redis.ts'
import { createLog } from './create-log.ts'
import { warmUp } from './warm-up.ts'

/** Longer than the server takes to drain, shorter than those who stop us wait. */
const LEAVE_WITHIN_MS = 9_500

/** One process that answers. It listens once its keys are proven and its paths are warm. */
export async function runWorker(env: Env): Promise<void> {
  const { log, flush } = createLog(env.LOG_LEVEL)
  const settings = readSettings(env)
  const redis = connectRedis(env.REDIS_URL, log)
  const limits = createLimits(redis, settings.hopSecret, settings.limits)
  const { server, drain } = createShopServer({ settings, limits, redis, log, lifecycle: { draining: false } })

  const leaving = closeWithGrace({ delay: LEAVE_WITHIN_MS, logger: false }, async ({ err }) => {
    if (err) log.fatal({ err }, 'the process ends: something threw that nobody caught')
    if (server.listening) await drain()
    flush()
  })
  process.on('message', (message) => {
    if (message === 'leave') leaving.close()
  })

  await prepare()
  server.listen(env.SHOP_API_PORT, env.SHOP_API_HOST)
  await once(server, 'listening')
  log.info({ address: server.address() }, 'the shop API answers')
}

async function prepare(): Promise<void> {
  assertTopUpGateway()
  await pingDatabase().catch((cause) => {
    throw new Error('The database of DATABASE_URL does not answer.', { cause })
  })
  await assertKeys()
  await warmUp()
}
