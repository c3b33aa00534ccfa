import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { askRedis } from '../../infrastructure/redis.ts'
import { buy } from '../../testing/buy.ts'
import { catchUp } from '../../testing/catch-up.ts'
import { recordEvents } from '../../testing/record-events.ts'
import { newProduct } from '../../testing/rows.ts'
import { placeEvents } from '../events/place-events.ts'
import { cancelOrder } from '../orders/cancel-order.ts'
import { refundOrder } from '../orders/refund-order.ts'
import { countSales } from './count-sales.ts'
import { rebuildSales } from './rebuild-sales.ts'
import { hoursUntil, keptHours, POSITION_KEY, salesKey } from './sales-keys.ts'

// A Redis database of this file's own, which may lose everything.
vi.mock('../../infrastructure/env.ts', async (original) => {
  const { env } = await original<typeof import('../../infrastructure/env.ts')>()
  return { env: { ...env, REDIS_URL: new URL('/9', env.REDIS_URL).href } }
})

/** The consumer under a name that nobody else follows the line by. */
const counter = { ...countSales, name: `t-${mintId()}`, since: 'now' as const }

/** What the sorted sets say was sold of a product, over all hours. */
async function soldOf(id: string): Promise<number> {
  const hours = keptHours(await databaseNow(prisma))
  const scores = await askRedis((redis) => Promise.all(hours.map((hour) => redis.zscore(salesKey(hour), id))))
  return (scores ?? []).reduce((sum, score) => sum + Number(score ?? 0), 0)
}

/** What the orders say. */
async function boughtOf(productId: string): Promise<number> {
  const lines = await prisma.orderLine.aggregate({
    where: { productId },
    _sum: { quantity: true, refundedQuantity: true },
  })
  return (lines._sum.quantity ?? 0) - (lines._sum.refundedQuantity ?? 0)
}

type Bought = Awaited<ReturnType<typeof buy>>

/** Refunds pieces of an order's only line. */
const refund = ({ userId, order }: Bought, quantity: number) =>
  refundOrder(
    { userId, sessionId: userId },
    {
      id: order.id,
      lines: [{ orderLineId: order.lines[0]?.id ?? '', quantity }],
      reason: 'too large',
      idempotencyKey: mintId(),
      locale: 'ko',
    },
  )

/** What the events say that stand in the line up to where the sorted sets are right. */
async function placedOf(productId: string): Promise<number> {
  const upTo = BigInt((await askRedis((redis) => redis.get(POSITION_KEY))) ?? 0)
  const orders = await prisma.orderLine.findMany({ where: { productId }, select: { orderId: true } })
  const events = await prisma.outboxEvent.findMany({
    where: { aggregateId: { in: orders.map(({ orderId }) => orderId) }, position: { lte: upTo } },
  })
  return events.reduce((sum, { type, payload }) => {
    const { lines } = payloadSchema.parse(payload)
    const units = lines.reduce((total, { quantity }) => total + quantity, 0)
    return type === 'order.paid' ? sum + units : sum - units
  }, 0)
}

const payloadSchema = z.object({ lines: z.array(z.object({ quantity: z.int() })) })

const forget = () => askRedis((redis) => redis.flushdb())

beforeEach(() => catchUp(counter))

describe('the hourly sales', () => {
  it('follow what is paid for, less what is refunded, in the hour in which it was paid for', async () => {
    const { id, variantId } = await newProduct()
    const first = await buy(variantId, 5)
    await buy(variantId, 2)
    await refund(first, 3)
    await catchUp(counter)
    expect(await soldOf(id)).toBe(4)
    expect(await soldOf(id)).toBe(await boughtOf(id))
  })

  it('lose a paid order that is cancelled once, however it is told', async () => {
    const { id, variantId } = await newProduct()
    const { userId, order } = await buy(variantId, 5)
    await buy(variantId, 2)
    await catchUp(counter)
    expect(await soldOf(id)).toBe(7)
    const input = { id: order.id, idempotencyKey: mintId(), locale: 'ko' as const }
    await cancelOrder({ userId, sessionId: userId }, input)
    await catchUp(counter)
    expect(await soldOf(id)).toBe(2)
    expect(await boughtOf(id)).toBe(2)
  })

  it('count a batch once that comes again, with more behind it', async () => {
    const { id, variantId } = await newProduct()
    const mine = await recordEvents(
      countSales.types,
      async () => {
        await buy(variantId, 5)
        await buy(variantId, 2)
      },
      ({ payload }) => payload.lines.some(({ productId }) => productId === id),
    )
    expect(mine).toHaveLength(2)
    await countSales.tell(mine.slice(0, 1))
    await countSales.tell(mine)
    await countSales.tell(mine)
    await catchUp(counter)
    expect(await soldOf(id)).toBe(7)
  })

  it('are rebuilt when Redis has lost them, without counting twice what the consumer has yet to see', async () => {
    const { id, variantId } = await newProduct({ variants: [{ stock: 100 }] })
    const first = await buy(variantId, 5)
    await catchUp(counter)
    await buy(variantId, 2)
    await placeEvents()
    await buy(variantId, 4)
    await refund(first, 1)
    await forget()
    // What has its place is counted, the rest not yet; and the consumer has seen neither.
    await rebuildSales()
    expect(await soldOf(id)).toBe(await placedOf(id))
    await catchUp(counter)
    expect(await soldOf(id)).toBe(10)
    expect(await soldOf(id)).toBe(await boughtOf(id))
  })

  it('are rebuilt by the consumer itself', async () => {
    const { id, variantId } = await newProduct()
    await buy(variantId, 5)
    await catchUp(counter)
    await forget()
    await buy(variantId, 2)
    await catchUp(counter)
    expect(await soldOf(id)).toBe(7)
  })

  it('are rebuilt once, whoever notices, and never over better ones', async () => {
    const { id, variantId } = await newProduct()
    await buy(variantId, 3)
    await catchUp(counter)
    await forget()
    await Promise.all([rebuildSales(), rebuildSales(), rebuildSales()])
    expect(await soldOf(id)).toBe(3)
    await buy(variantId, 4)
    await catchUp(counter)
    await rebuildSales()
    expect(await soldOf(id)).toBe(7)
  })

  it('go after eight days', async () => {
    const { variantId } = await newProduct()
    await buy(variantId, 1)
    await catchUp(counter)
    const [hour = ''] = hoursUntil(await databaseNow(prisma), 1)
    const left = await askRedis((redis) => redis.ttl(salesKey(hour)))
    expect(left).toBeGreaterThan(7.9 * 24 * 3_600)
    expect(left).toBeLessThanOrEqual(8 * 24 * 3_600)
  })
})
