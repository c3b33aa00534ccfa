import { createShopClient, isShopError } from '@firstcome/client'
import { newProduct } from '@firstcome/db/testing/rows'
import { newAccount, newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it } from 'vitest'
import { startTestShop } from '../testing/start-test-shop.ts'

/** A fetch whose first answers get lost, though the requests arrive; it counts what it sent. */
function losing(answers: number, instead?: () => Response) {
  const sent: unknown[] = []
  const lossy: typeof fetch = async (input, init) => {
    sent.push(input)
    const answer = await fetch(input, init)
    if (sent.length > answers) return answer
    await answer.arrayBuffer()
    if (instead) return instead()
    throw new TypeError('fetch failed')
  }
  return { sent, fetch: lossy }
}

async function setUp(options: { balance?: number } = {}) {
  const { origin } = await startTestShop()
  const shopper = await newSignedInShopper(options)
  return { url: origin, shopper, token: shopper.token }
}

describe('a client of the shop', () => {
  it('signs in, charges, fills a cart and buys', async () => {
    const { url } = await setUp()
    const { email, password } = await newAccount()
    const product = await newProduct({ price: 12_000 })
    const { token } = await createShopClient({ url }).auth.signIn.mutate({ email, password })
    const shop = createShopClient({ url: `${url}/`, token: () => token ?? undefined })

    expect(await shop.points.charge.mutate({ amount: 50_000, idempotencyKey: 'client-1' })).toMatchObject({
      balance: 50_000,
    })
    await shop.cart.set.mutate({ variantId: product.variantId, quantity: 2 })
    const shipTo = { recipient: '김하늘', phone: '010-1234-5678', postalCode: '04524', line1: '세종대로 110' }
    const { order } = await shop.checkout.submit.mutate({ shipTo, idempotencyKey: 'client-2' })

    expect(order).toMatchObject({
      status: 'paid',
      subtotal: 24_000,
      shipTo: { ...shipTo, line2: null, note: null },
    })
    expect(await shop.orders.byId.query({ id: order.id })).toEqual(order)
    expect((await shop.cart.get.query()).lines).toEqual([])
  })

  it('tells refusals apart, with their details', async () => {
    const { url, token } = await setUp({ balance: 1_000 })
    const { variantId } = await newProduct({ price: 60_000 })
    const shop = createShopClient({ url, token })
    const buy = shop.checkout.submit.mutate({
      lines: [{ variantId, quantity: 1 }],
      idempotencyKey: 'client-3',
    })
    const error: unknown = await buy.catch((thrown: unknown) => thrown)

    expect(isShopError(error)).toBe(true)
    expect(isShopError(error, 'OUT_OF_STOCK')).toBe(false)
    expect(isShopError(new Error('other'))).toBe(false)
    if (!isShopError(error, 'INSUFFICIENT_POINTS')) throw error
    expect(error.data.details).toEqual({ balance: 1_000, required: 60_000, shortfall: 59_000 })
    expect(error.data.requestId).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('what got lost', () => {
  it('is sent again under its key, and happens once', async () => {
    const { url, token } = await setUp()
    const line = losing(2)
    const shop = createShopClient({ url, token, fetch: line.fetch })
    const charge = await shop.points.charge.mutate({ amount: 7_000, idempotencyKey: 'lost-twice' })
    expect(charge).toMatchObject({ balance: 7_000 })
    expect(line.sent).toHaveLength(3)
    const entries = await createShopClient({ url, token }).points.entries.query()
    expect(entries.items).toMatchObject([{ id: charge.entryId, amount: 7_000 }])
  })

  it('is read again', async () => {
    const { url, token } = await setUp({ balance: 3_000 })
    const line = losing(1)
    const shop = createShopClient({ url, token, fetch: line.fetch })
    expect(await shop.points.balance.query()).toEqual({ balance: 3_000 })
    expect(line.sent).toHaveLength(2)
  })

  it('is not sent again without a key, and no more than four times with one', async () => {
    const { url, token } = await setUp()
    const { variantId } = await newProduct()
    const cart = losing(9)
    const set = createShopClient({ url, token, fetch: cart.fetch }).cart.set
    await expect(set.mutate({ variantId, quantity: 1 })).rejects.toThrow('fetch failed')
    expect(cart.sent).toHaveLength(1)

    const wallet = losing(9)
    const charge = createShopClient({ url, token, fetch: wallet.fetch }).points.charge
    await expect(charge.mutate({ amount: 1_000, idempotencyKey: 'lost-always' })).rejects.toThrow(
      'fetch failed',
    )
    expect(wallet.sent).toHaveLength(4)
  })

  it('is sent again when the shop was busy, after the time it asked for', async () => {
    const { url, token } = await setUp()
    const data = {
      code: 'SERVICE_UNAVAILABLE',
      httpStatus: 503,
      reason: 'BUSY',
      details: { retryAfterMs: 400 },
    }
    const busy = () => Response.json({ error: { message: 'busy', code: -32603, data } }, { status: 503 })
    const line = losing(1, busy)
    const started = performance.now()
    await createShopClient({ url, token, fetch: line.fetch }).points.balance.query()
    expect(line.sent).toHaveLength(2)
    expect(performance.now() - started).toBeGreaterThanOrEqual(300)
  })

  it('is asked for again when a proxy answered in place of the shop', async () => {
    const { url, token } = await setUp()
    const line = losing(1, () => new Response('<h1>Bad gateway</h1>', { status: 502 }))
    await createShopClient({ url, token, fetch: line.fetch }).points.balance.query()
    expect(line.sent).toHaveLength(2)
  })

  it('is not waited for once the caller has let go', async () => {
    const { url, token } = await setUp()
    const line = losing(9)
    const leave = new AbortController()
    const balance = createShopClient({ url, token, fetch: line.fetch }).points.balance.query(undefined, {
      signal: leave.signal,
    })
    setTimeout(() => leave.abort(), 20)
    await expect(balance).rejects.toThrow()
    const sent = line.sent.length
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(line.sent).toHaveLength(sent)
  })
})
