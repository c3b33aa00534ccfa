import { once } from 'node:events'
import pino from 'pino'
import { onTestFinished } from 'vitest'
import { connectRedis } from '../boot/connect-redis.ts'
import { readEnv } from '../env.ts'
import type { Api, Services } from '../http/call.ts'
import { createShopServer } from '../http/create-shop-server.ts'
import { createLimits } from '../limits/create-limits.ts'
import { createPlaces } from '../limits/create-places.ts'
import { readSettings, type Settings } from '../settings.ts'
import { type Answer, send } from './send.ts'

type Headers = Record<string, string>

/** A real server of one role on a free port, ended with the test. */
export async function startTestServer(api: Api, change: Partial<Settings>) {
  const env = readEnv()
  const settings = { ...readSettings(env), ...change }
  const log = pino({ level: 'silent' })
  const redis = connectRedis(env.REDIS_URL, log)
  await new Promise((resolve) => redis.once('ready', resolve))
  const limits = createLimits(redis, settings.hopSecret, settings.limits)
  const places = createPlaces(settings.streams)
  const services: Services = {
    api,
    settings,
    limits,
    redis,
    log,
    places,
    streams: new Set(),
    lifecycle: { draining: false },
  }
  const { server, drain } = createShopServer(services)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    redis.disconnect()
    server.close()
    server.closeAllConnections()
  })
  return { services, drain, ...callsTo(originOf(server.address())) }
}

function callsTo(origin: string) {
  return {
    origin,
    send: (request: Parameters<typeof send>[1]) => send(origin, request),
    query: (path: string, input?: unknown, headers?: Headers): Promise<Answer> =>
      send(origin, { method: 'GET', path: `/api/trpc/${path}${asQuery(input)}`, headers }),
    mutate: (path: string, input?: unknown, headers?: Headers): Promise<Answer> =>
      send(origin, {
        method: 'POST',
        path: `/api/trpc/${path}`,
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(input),
      }),
  }
}

export type TestServer = ReturnType<typeof callsTo>

const asQuery = (input: unknown) =>
  input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`

function originOf(address: ReturnType<import('node:net').Server['address']>): string {
  if (typeof address !== 'object' || address === null) throw new Error('the server does not listen')
  return `http://127.0.0.1:${address.port}`
}
