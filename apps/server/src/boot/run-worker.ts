import { once } from 'node:events'
import { outliveOutages } from '@firstcome/db/application/health/outlive-outages'
import closeWithGrace from 'close-with-grace'
import type { Env } from '../env.ts'
import { createShopServer } from '../http/create-shop-server.ts'
import { createLimits } from '../limits/create-limits.ts'
import { createPlaces } from '../limits/create-places.ts'
import { loadApi } from '../roles/load-api.ts'
import { readSettings } from '../settings.ts'
import { connectRedis } from './connect-redis.ts'
import { createLog } from './create-log.ts'
import { proveDatabase } from './prove-database.ts'

/** Longer than the server takes to drain, shorter than those who stop us wait. */
const LEAVE_WITHIN_MS = 9_500

/** One process that answers. It listens once its keys are proven and its paths are warm. */
export async function runWorker(env: Env): Promise<void> {
  const { log, flush } = createLog(env.LOG_LEVEL)
  const settings = readSettings(env)
  const redis = connectRedis(env.REDIS_URL, log)
  const limits = createLimits(redis, settings.hopSecret, settings.limits)
  const api = await loadApi(env.SERVER_ROLE)
  const { server, drain } = createShopServer({
    api,
    settings,
    limits,
    redis,
    log,
    places: createPlaces(settings.streams),
    streams: new Set(),
    lifecycle: { draining: false },
  })

  const skip: ['unhandledRejection'] = ['unhandledRejection']
  const leaving = closeWithGrace({ delay: LEAVE_WITHIN_MS, logger: false, skip }, async ({ err }) => {
    if (err) log.fatal({ err }, 'the process ends: something threw that nobody caught')
    if (server.listening) await drain()
    flush()
  })
  outliveOutages((err) => log.warn({ err }, 'a connection broke while it was being set up'))
  process.on('message', (message) => {
    if (message === 'leave') leaving.close()
  })

  await proveDatabase()
  await api.warmUp().catch((err: unknown) => log.warn({ err }, 'the warm-up did not finish'))
  if (env.SERVER_ROLE === 'admin') server.listen(env.ADMIN_API_PORT, env.ADMIN_API_HOST)
  else server.listen(env.SHOP_API_PORT, env.SHOP_API_HOST)
  await once(server, 'listening')
  log.info({ role: env.SERVER_ROLE, address: server.address() }, 'the API answers')
}
