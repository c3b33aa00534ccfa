import { setTimeout as sleep } from 'node:timers/promises'
import { books } from './finding.ts'
import { rush } from './rush.ts'
import { startClaimShop } from './start-claim-shop.ts'

const QUANTITY = 200

/** A drop of 200 under every fault that the gate can have, against four processes and a worker. */
export async function claims({ shoppers, frozenMs }: { shoppers: number; frozenMs: number }) {
  const shop = await startClaimShop()
  const { redis } = shop
  const drop = { shop, shoppers, quantity: QUANTITY }
  try {
    return [
      ...(await rush('one shopper', { ...drop, shoppers: 1, clicks: 20 })),
      ...(await rush('calm', drop)),
      ...(await rush('flushed', {
        ...drop,
        meanwhile: () => redis.flush(),
      })),
      ...(await rush('killed', {
        ...drop,
        meanwhile: async () => {
          await redis.kill()
          await sleep(frozenMs)
          await redis.begin()
        },
      })),
      ...(await rush('stopped', {
        ...drop,
        meanwhile: async () => {
          redis.freeze()
          await sleep(frozenMs)
          redis.thaw()
        },
      })),
      ...(await rush('died at the gate', { ...drop, dying: QUANTITY / 5 })),
      await books(),
    ]
  } finally {
    await shop.stop()
  }
}
