import { tellGate } from '../../infrastructure/coupon-gate.ts'
import { askRedis } from '../../infrastructure/redis.ts'
import { couponChannel } from '../live/channels.ts'
import { readRemaining } from '../live/read-remaining.ts'

/** Tells a campaign's gate and everyone who watches it that there are more coupons, or fewer. */
export async function tellQuantity({ id, quantity }: { id: string; quantity: number }): Promise<void> {
  await tellGate({ id, quantity })
  const left = (await readRemaining([id])).get(id)
  await askRedis((redis) => redis.publish(couponChannel(id), JSON.stringify(left)))
}
