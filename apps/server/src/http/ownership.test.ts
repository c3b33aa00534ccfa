import { newProduct } from '@firstcome/db/testing/rows'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'
import { stateOf } from '../testing/state-of.ts'

const UNKNOWN = '0199a0b0-0000-7000-8000-000000000000'

const placed = z.object({ order: z.object({ id: z.string() }) })
const saved = z.object({ id: z.string() })
const listed = z.object({ items: z.array(saved).min(1) })

async function setUp() {
  const shop = await startTestShop()
  const [owner, other] = [await newSignedInShopper({ balance: 100_000 }), await newSignedInShopper()]
  const product = await newProduct()
  const lines = [{ variantId: product.variantId, quantity: 1 }]
  const bought = await shop.mutate('checkout.submit', { lines, idempotencyKey: 'ownership' }, bearer(owner))
  const addresses = await shop.query('account.addresses.list', undefined, bearer(owner))
  const sessions = await shop.query('account.sessions.list', undefined, bearer(owner))
  return {
    shop,
    owner,
    other,
    orderId: placed.parse(bought.data).order.id,
    addressId: listed.parse(addresses.data).items[0]?.id ?? '',
    sessionId: listed.parse(sessions.data).items[0]?.id ?? '',
  }
}

it("shows another shopper's order, payments, address and session to nobody else", async () => {
  const { shop, owner, other, orderId, addressId, sessionId } = await setUp()
  const address = { recipient: '남', phone: '010-0000-0000', postalCode: '04524', line1: '어딘가' }
  const before = await stateOf(shop, owner)
  const tries = [
    shop.query('orders.byId', { id: orderId }, bearer(other)),
    shop.query('payments.list', { orderId }, bearer(other)),
    shop.mutate('account.addresses.save', { id: addressId, ...address }, bearer(other)),
    shop.mutate('account.addresses.remove', { id: addressId }, bearer(other)),
    shop.mutate('account.addresses.setDefault', { id: addressId }, bearer(other)),
    shop.mutate('account.sessions.revoke', { id: sessionId }, bearer(other)),
  ]
  for (const answer of await Promise.all(tries))
    expect(answer).toMatchObject({ status: 404, reason: 'NOT_FOUND', details: null })
  expect(await stateOf(shop, owner)).toEqual(before)
  expect(await shop.query('orders.byId', { id: orderId }, bearer(owner))).toMatchObject({ status: 200 })
})

it('tells unknown ids from malformed ones', async () => {
  const { shop, owner } = await setUp()
  const calls = [
    (id: string) => shop.query('orders.byId', { id }, bearer(owner)),
    (id: string) => shop.query('payments.list', { orderId: id }, bearer(owner)),
    (id: string) => shop.query('catalog.product', { id }),
    (id: string) => shop.mutate('cart.set', { variantId: id, quantity: 1 }, bearer(owner)),
    (id: string) => shop.mutate('account.addresses.remove', { id }, bearer(owner)),
    (id: string) => shop.mutate('account.sessions.revoke', { id }, bearer(owner)),
  ]
  for (const call of calls) {
    expect(await call(UNKNOWN)).toMatchObject({ status: 404, reason: 'NOT_FOUND' })
    expect(await call("1' OR '1'='1")).toMatchObject({ status: 400, reason: 'INVALID_INPUT' })
  }
  expect(await shop.query('catalog.product', { slug: 'no-such-thing' })).toMatchObject({ status: 404 })
})
