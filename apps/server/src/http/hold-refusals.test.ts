import { newProduct } from '@firstcome/db/testing/rows'
import { runOut } from '@firstcome/db/testing/run-out'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, it } from 'vitest'
import { expectRefused, type Refused } from '../testing/expect-refused.ts'
import type { Answer } from '../testing/send.ts'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'
import { stateOf, stockOf } from '../testing/state-of.ts'

const UNKNOWN = '0199a0b0-0000-7000-8000-000000000000'
const key = { idempotencyKey: 'hold-refusals' }

async function setUp(balance = 100_000) {
  const shop = await startTestShop()
  const shopper = await newSignedInShopper({ balance })
  const product = await newProduct({ variants: [{ stock: 2 }] })
  const order = (path: string, quantity: number) =>
    shop.mutate(
      path,
      { lines: [{ variantId: product.variantId, quantity }], idempotencyKey: `order-first-${quantity}` },
      bearer(shopper),
    )
  const pay = (id: string, by = shopper) => shop.mutate('orders.pay', { id, ...key }, bearer(by))
  const state = async () => [...(await stateOf(shop, shopper)), await stockOf(shop, product)]
  const expectRefusal = (call: () => Promise<Answer>, ...refusal: Refused) =>
    expectRefused(state, call, refusal)
  const idOf = async (answer: ReturnType<typeof order>) => {
    const { data } = await answer
    return (data as { order: { id: string } }).order.id
  }
  return { shop, shopper, product, order, pay, idOf, expectRefusal }
}

describe('orders.place refuses, and changes nothing', () => {
  it('more than there is', async () => {
    const { product, order, expectRefusal } = await setUp()
    const line = { variantId: product.variantId, requested: 3, available: 2, problem: 'NOT_ENOUGH' }
    await expectRefusal(() => order('orders.place', 3), 409, 'OUT_OF_STOCK', { lines: [line] })
  })
})

describe('orders.pay refuses, and changes nothing', () => {
  it('an unknown order, and someone else’s', async () => {
    const { order, pay, idOf, expectRefusal } = await setUp()
    const id = await idOf(order('orders.place', 1))
    const stranger = await newSignedInShopper({ balance: 100_000 })
    await expectRefusal(() => pay(UNKNOWN), 404, 'NOT_FOUND')
    await expectRefusal(() => pay(id, stranger), 404, 'NOT_FOUND')
  })

  it('a paid one', async () => {
    const { order, pay, idOf, expectRefusal } = await setUp()
    const id = await idOf(order('checkout.submit', 1))
    await expectRefusal(() => pay(id), 409, 'ORDER_NOT_PAYABLE', { status: 'paid' })
  })

  it('one whose time is over', async () => {
    const { order, pay, idOf, expectRefusal } = await setUp()
    const id = await idOf(order('orders.place', 1))
    await runOut({ id })
    await expectRefusal(() => pay(id), 409, 'ORDER_EXPIRED', { status: 'pending_payment' })
  })

  it('one that costs more than the balance', async () => {
    const { order, pay, idOf, expectRefusal } = await setUp(12_999)
    const id = await idOf(order('orders.place', 1))
    const details = { balance: 12_999, required: 13_000, shortfall: 1 }
    await expectRefusal(() => pay(id), 409, 'INSUFFICIENT_POINTS', details)
  })
})
