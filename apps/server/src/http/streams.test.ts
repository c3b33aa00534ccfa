import { setTimeout as sleep } from 'node:timers/promises'
import { consume } from '@firstcome/db/application/events/consume'
import { placeEvents } from '@firstcome/db/application/events/place-events'
import { registerConsumer } from '@firstcome/db/application/events/register-consumer'
import { tellWatchers } from '@firstcome/db/application/live/tell-watchers'
import { buy } from '@firstcome/db/testing/buy'
import { newProduct } from '@firstcome/db/testing/rows'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it } from 'vitest'
import { openStream } from '../testing/open-stream.ts'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'

const UNKNOWN = '01a1fce7-0000-7000-8000-000000000000'

/** What the worker does, once. */
async function tellOnce() {
  while ((await placeEvents()).length > 0);
  while ((await consume(tellWatchers)) > 0);
}

const untilFree = async (shop: Awaited<ReturnType<typeof startTestShop>>) => {
  while (shop.services.places.total() > 0) await sleep(10)
}

describe('a stream', () => {
  it('tells what is, then what changes', async () => {
    await registerConsumer(tellWatchers)
    const shop = await startTestShop()
    const { id, variantId } = await newProduct({ variants: [{ stock: 5 }] })
    const stream = await openStream(shop.origin, 'live.stock', { productId: id })
    expect(stream.status).toBe(200)
    expect(stream.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    })
    expect(await stream.next()).toMatchObject({ event: 'connected' })
    expect(await stream.value()).toEqual({ variants: [{ id: variantId, stock: 5 }] })
    await buy(variantId, 2)
    await tellOnce()
    expect(await stream.value()).toEqual({ variants: [{ id: variantId, stock: 3 }] })
  })

  it('gives signs of life', async () => {
    const shop = await startTestShop({ pingMs: 20 })
    const { id } = await newProduct()
    const stream = await openStream(shop.origin, 'live.stock', { productId: id })
    const told = [await stream.next(), await stream.next(), await stream.next(), await stream.next()]
    expect(told.map((each) => each?.event)).toEqual(['connected', 'message', 'ping', 'ping'])
  })

  it('frees its place when its reader leaves', async () => {
    const shop = await startTestShop()
    const { id } = await newProduct()
    const stream = await openStream(shop.origin, 'live.stock', { productId: id })
    await stream.value()
    expect(shop.services.places.total()).toBe(1)
    stream.close()
    await untilFree(shop)
    expect(shop.services.streams.size).toBe(0)
  })

  it('ends when the process takes leave, without a last word, so that its reader goes elsewhere', async () => {
    const shop = await startTestShop()
    const { id } = await newProduct()
    const stream = await openStream(shop.origin, 'live.stock', { productId: id })
    await stream.value()
    const started = performance.now()
    await shop.drain()
    expect(performance.now() - started).toBeLessThan(2_000)
    expect(await stream.next()).toBeUndefined()
  })

  it('is refused like any other call', async () => {
    const shop = await startTestShop({ streams: { inAll: 10, perAddress: 1 } })
    const { id } = await newProduct()
    const { id: draft } = await newProduct({ status: 'draft' })
    const shopper = await newSignedInShopper()
    const refused: [string, unknown, Record<string, string>, number, string][] = [
      ['live.stock', { productId: UNKNOWN }, {}, 404, 'NOT_FOUND'],
      ['live.stock', { productId: draft }, {}, 404, 'NOT_FOUND'],
      ['live.coupon', { couponId: UNKNOWN }, {}, 404, 'NOT_FOUND'],
      ['live.stock', { productId: 'x' }, {}, 400, 'INVALID_INPUT'],
      ['live.stock', { productId: id }, bearer({ token: 'forged' }), 401, 'UNAUTHORIZED'],
    ]
    for (const [path, input, headers, status, reason] of refused)
      expect(await shop.query(path, input, headers)).toMatchObject({ status, reason })
    expect(await shop.mutate('live.stock', { productId: id })).toMatchObject({ status: 405 })
    expect(shop.services.places.total()).toBe(0)
    await (await openStream(shop.origin, 'live.stock', { productId: id }, bearer(shopper))).value()
    expect(await shop.query('live.stock', { productId: id })).toMatchObject({
      status: 429,
      reason: 'RATE_LIMITED',
      headers: { 'retry-after': '5' },
    })
  })
})
