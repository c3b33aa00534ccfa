import { newProduct } from '@firstcome/db/testing/rows'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { expect, it } from 'vitest'
import { cuttableRedis } from '../testing/cuttable-redis.ts'
import { openStream } from '../testing/open-stream.ts'
import { send } from '../testing/send.ts'
import { startBackground } from '../testing/start-background.ts'
import { startProcess } from '../testing/start-process.ts'
import { bearer } from '../testing/start-test-shop.ts'

/** A shop of two processes and a worker that tells, with a product that four shoppers look at. */
async function setUp() {
  const redis = await cuttableRedis()
  const { child, origin, untilServers } = await startProcess({ SHOP_SERVERS: '2', REDIS_URL: redis.url })
  await Promise.all([untilServers(2), startBackground({ REDIS_URL: redis.url })])
  const { id, variantId } = await newProduct({ variants: [{ stock: 1_000 }] })
  const shopper = await newSignedInShopper({ balance: 90_000_000 })
  const streams = await Promise.all(
    [1, 2, 3, 4].map(() => openStream(origin, 'live.stock', { productId: id })),
  )
  const stockOf = (value: unknown) => (value as { variants: { stock: number }[] }).variants[0]?.stock
  let left = 1_000
  const nextStock = () => Promise.all(streams.map(async (stream) => stockOf(await stream.value())))
  expect(await nextStock()).toEqual([left, left, left, left])

  /** Buys a piece; the milliseconds until all four have heard of it. */
  const buyAndHear = async (): Promise<number> => {
    left -= 1
    const { status } = await send(origin, {
      method: 'POST',
      path: '/api/trpc/checkout.submit',
      headers: { 'content-type': 'application/json', ...bearer(shopper) },
      body: JSON.stringify({ lines: [{ variantId, quantity: 1 }], idempotencyKey: `live-${left}` }),
    })
    expect(status).toBe(200)
    const bought = performance.now()
    expect(await nextStock()).toEqual([left, left, left, left])
    return performance.now() - bought
  }
  /** The quickest of some purchases: one alone may meet a busy machine. */
  const quickest = async (): Promise<number> => {
    let best = Number.POSITIVE_INFINITY
    for (let tries = 0; best > 500 && tries < 20; tries += 1) best = Math.min(best, await buyAndHear())
    return best
  }
  return { redis, child, streams, buyAndHear, quickest }
}

it('tells the viewers of every process within a second, more slowly while Redis is away, and again when it is back', async () => {
  const { redis, buyAndHear, quickest, child, streams } = await setUp()
  expect(await quickest()).toBeLessThan(1_000)
  redis.cut()
  await buyAndHear()
  await buyAndHear()
  redis.mend()
  expect(await quickest()).toBeLessThan(1_000)

  child.kill('SIGTERM')
  expect(await Promise.all(streams.map((stream) => stream.next()))).toEqual(Array(4).fill(undefined))
})
