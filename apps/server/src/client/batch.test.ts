import { createShopClient, isShopError } from '@firstcome/client'
import { newServiceKey, newToken } from '@firstcome/db/testing/new-token'
import { newProduct } from '@firstcome/db/testing/rows'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { expect, it } from 'vitest'
import { startTestShop } from '../testing/start-test-shop.ts'

const UNKNOWN = '01a1fce7-0000-7000-8000-000000000000'

/** A client that batches, and the paths that it asked for; `instead` may change the answers, by their number. */
async function setUp(instead: (answer: Response, nth: number) => Promise<Response> = async (same) => same) {
  const { origin } = await startTestShop()
  const { token } = await newSignedInShopper({ balance: 5_000 })
  const paths: string[][] = []
  const shop = createShopClient({
    url: origin,
    token,
    batch: true,
    fetch: async (input, init) => {
      const { pathname } = new URL(new Request(input).url)
      paths.push(pathname.replace('/api/trpc/', '').split(','))
      return instead(await fetch(input, init), paths.length)
    },
  })
  return { shop, paths }
}

it('asks for ten reads at a time in one request, and sends every change alone', async () => {
  const { shop, paths } = await setUp()
  const { variantId } = await newProduct()
  const reads = Array.from({ length: 12 }, () => shop.points.balance.query())
  const charge = shop.points.charge.mutate({ amount: 1_000, idempotencyKey: 'batched-1' })
  const set = shop.cart.set.mutate({ variantId, quantity: 1 })
  const answers = await Promise.all([...reads, charge, set])
  expect(answers).toHaveLength(14)
  expect((await charge).balance).toBe(6_000)
  expect(paths.map((names) => names.length).sort((a, b) => a - b)).toEqual([1, 1, 2, 10])
})

it('gives each call of a request its own answer', async () => {
  const { shop, paths } = await setUp()
  const [balance, product] = await Promise.allSettled([
    shop.points.balance.query(),
    shop.catalog.product.query({ id: UNKNOWN }),
  ])
  expect(balance).toEqual({ status: 'fulfilled', value: { balance: 5_000 } })
  expect(product.status === 'rejected' && isShopError(product.reason, 'NOT_FOUND')).toBe(true)
  expect(paths).toEqual([['points.balance', 'catalog.product']])
})

it('tries again each call of a request that got lost', async () => {
  const { shop, paths } = await setUp(async (answer, nth) => {
    if (nth > 1) return answer
    await answer.arrayBuffer()
    throw new TypeError('fetch failed')
  })
  const calls = [shop.points.balance.query(), shop.auth.me.query()]
  expect(await Promise.all(calls)).toMatchObject([{ balance: 5_000 }, { name: expect.any(String) }])
  expect(paths.flat().sort()).toEqual(['auth.me', 'auth.me', 'points.balance', 'points.balance'])
})

it('tries again only those calls for which the shop was busy', async () => {
  const busy = { reason: 'BUSY', httpStatus: 503, details: { retryAfterMs: 20 } }
  const { shop, paths } = await setUp(async (answer, nth) => {
    if (nth > 1) return answer
    const [first]: unknown[] = JSON.parse(await answer.text())
    return Response.json([first, { error: { message: 'busy', code: -32603, data: busy } }], { status: 207 })
  })
  const calls = [shop.points.balance.query(), shop.auth.me.query()]
  expect(await Promise.all(calls)).toMatchObject([{ balance: 5_000 }, { name: expect.any(String) }])
  expect(paths).toEqual([['points.balance', 'auth.me'], ['auth.me']])
})

it('is who its key says: a shopper within scopes, or a service that reads', async () => {
  const { origin } = await startTestShop()
  const shopper = await newSignedInShopper({ balance: 5_000 })
  const personal = await newToken(shopper.actor, ['wallet:read'])
  const service = await newServiceKey(['orders:read'])
  const reader = createShopClient({ url: origin, apiKey: personal.token })
  const platform = createShopClient({ url: origin, apiKey: service.token })

  expect(await reader.points.balance.query()).toEqual({ balance: 5_000 })
  expect((await platform.service.orders.list.query({ limit: 1 })).items.length).toBeLessThanOrEqual(1)
  for (const { points } of [reader, platform]) {
    const charge = points.charge.mutate({ amount: 1_000, idempotencyKey: 'by-api-key' })
    const error: unknown = await charge.catch((thrown: unknown) => thrown)
    expect(isShopError(error, 'FORBIDDEN') || isShopError(error, 'UNAUTHORIZED')).toBe(true)
  }
  expect(await reader.points.balance.query()).toEqual({ balance: 5_000 })
})
