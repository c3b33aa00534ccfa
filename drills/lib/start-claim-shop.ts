import { freePort } from '../../scripts/lib/ports.ts'
import { startApi } from '../../scripts/lib/shop/start-api.ts'
import { startWorker } from '../../scripts/lib/shop/start-worker.ts'
import { drillHome } from './drill-home.ts'
import { ownRedis } from './own-redis.ts'

/** Four processes of the real API and the real worker, beside a Redis that the drill may break. */
export async function startClaimShop() {
  const { home, close } = await drillHome()
  const redis = await ownRedis()
  const stop = async () => {
    await close()
    await redis.stop()
  }
  try {
    const env = { REDIS_URL: redis.url }
    const api = await startApi(home, { port: await freePort(), servers: 4, env, onServers: () => {} })
    await startWorker(home, env)
    return { api, redis, home, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

export type ClaimShop = Awaited<ReturnType<typeof startClaimShop>>
