import { constants } from 'node:os'
import { join } from 'node:path'
import { runToEnd } from '../../scripts/lib/program.ts'
import type { ClaimShop } from './start-claim-shop.ts'

const KILLED = 128 + constants.signals.SIGKILL
const NODE = process.execPath
const PROCESSES = 4

/** Takes shoppers through a campaign's gate in processes that die there, several at once, each with its share of them. */
export async function losePlaces(shop: ClaimShop, couponId: string, shoppers: { userId: string }[]) {
  const share = Math.ceil(shoppers.length / PROCESSES)
  const die = async (_: unknown, process: number) => {
    const userIds = shoppers.slice(process * share, (process + 1) * share).map(({ userId }) => userId)
    const code = await runToEnd(shop.home, {
      name: `die-at-the-gate-${process}`,
      command: NODE,
      args: [join(import.meta.dirname, 'die-at-the-gate.ts'), couponId, ...userIds],
      env: { REDIS_URL: shop.redis.url },
    })
    if (code !== KILLED) throw new Error('a process outlived the gate')
  }
  await Promise.all(Array.from({ length: PROCESSES }, die))
}
