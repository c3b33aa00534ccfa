import { newProduct } from '@firstcome/db/testing/rows'
import { ship } from '@firstcome/db/testing/ship'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it } from 'vitest'
import { expectRefused, type Refused } from '../testing/expect-refused.ts'
import type { Answer } from '../testing/send.ts'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'
import { stateOf, stockOf } from '../testing/state-of.ts'

const UNKNOWN = '0199a0b0-0000-7000-8000-000000000000'
const reason = '사이즈가 달라요'
const idempotencyKey = 'refund-refusals'

type Order = { id: string; lines: { id: string }[] }
type Pieces = { orderLineId: string; quantity: number }[]

async function setUp() {
  const shop = await startTestShop()
  const shopper = await newSignedInShopper({ balance: 100_000 })
  const product = await newProduct()
  const order = async (path = 'checkout.submit') => {
    const lines = [{ variantId: product.variantId, quantity: 2 }]
    const input = { lines, idempotencyKey: `${path}-first` }
    const { data } = await shop.mutate(path, input, bearer(shopper))
    return (data as { order: Order }).order
  }
  const refund = (id: string, lines?: Pieces, by = shopper) =>
    shop.mutate('orders.refund', { id, lines, reason, idempotencyKey }, bearer(by))
  const preview = (id: string, lines?: Pieces, by = shopper) =>
    shop.query('orders.refundPreview', { id, lines }, bearer(by))
  const cancel = (id: string, by = shopper) =>
    shop.mutate('orders.cancel', { id, idempotencyKey }, bearer(by))
  const state = async () => [...(await stateOf(shop, shopper)), await stockOf(shop, product)]
  const expectRefusal = (call: () => Promise<Answer>, refusal: Refused) => expectRefused(state, call, refusal)
  return { shop, shopper, order, refund, preview, cancel, expectRefusal }
}

const pieces = ({ lines }: Order, quantity: number) => [{ orderLineId: lines[0]?.id ?? '', quantity }]

describe('orders.refund and its preview refuse, and change nothing', () => {
  it('more than is left', async () => {
    const { order, refund, preview, expectRefusal } = await setUp()
    const bought = await order()
    const details = { status: 'paid' }
    for (const call of [refund, preview])
      await expectRefusal(() => call(bought.id, pieces(bought, 3)), [409, 'REFUND_EXCEEDS_PAYMENT', details])
    const twice = [...pieces(bought, 1), ...pieces(bought, 2)]
    await expectRefusal(() => refund(bought.id, twice), [409, 'REFUND_EXCEEDS_PAYMENT', details])
  })

  it('an unknown order, someone else’s, and a line of another order', async () => {
    const { order, refund, preview, expectRefusal } = await setUp()
    const bought = await order()
    const held = await order('orders.place')
    const stranger = await newSignedInShopper()
    for (const call of [refund, preview]) {
      await expectRefusal(() => call(UNKNOWN), [404, 'NOT_FOUND'])
      await expectRefusal(() => call(bought.id, pieces(bought, 1), stranger), [404, 'NOT_FOUND'])
      await expectRefusal(() => call(bought.id, pieces(held, 1)), [404, 'NOT_FOUND'])
    }
  })

  it('an order that is not paid', async () => {
    const { order, refund, preview, expectRefusal } = await setUp()
    const { id } = await order('orders.place')
    for (const call of [refund, preview])
      await expectRefusal(() => call(id), [409, 'ORDER_NOT_REFUNDABLE', { status: 'pending_payment' }])
  })

  it('an order that is shipped', async () => {
    const { order, refund, preview, expectRefusal } = await setUp()
    const bought = await order()
    await ship(bought)
    for (const call of [refund, preview])
      await expectRefusal(() => call(bought.id), [409, 'ORDER_NOT_REFUNDABLE', { status: 'shipped' }])
  })

  it('an order that is cancelled', async () => {
    const { order, refund, preview, cancel, expectRefusal } = await setUp()
    const { id } = await order()
    expect((await cancel(id)).status).toBe(200)
    for (const call of [refund, preview])
      await expectRefusal(() => call(id), [409, 'ORDER_NOT_REFUNDABLE', { status: 'cancelled' }])
  })

  it('what is not an input of theirs', async () => {
    const { shop, shopper, order, refund, preview, expectRefusal } = await setUp()
    const bought = await order()
    const issue = (path: (string | number)[], code: string) => ({ issues: [{ path, code }] })
    for (const call of [refund, preview]) {
      await expectRefusal(
        () => call(bought.id, pieces(bought, 0)),
        [400, 'INVALID_INPUT', issue(['lines', 0, 'quantity'], 'too_small')],
      )
      await expectRefusal(
        () => call(bought.id, pieces(bought, 1.5)),
        [400, 'INVALID_INPUT', issue(['lines', 0, 'quantity'], 'invalid_type')],
      )
      await expectRefusal(() => call(bought.id, []), [400, 'INVALID_INPUT', issue(['lines'], 'too_small')])
      await expectRefusal(() => call('one'), [400, 'INVALID_INPUT', issue(['id'], 'invalid_format')])
    }
    const post = (input: object) => () => shop.mutate('orders.refund', input, bearer(shopper))
    await expectRefusal(post({ id: bought.id, reason }), [
      400,
      'INVALID_INPUT',
      issue(['idempotencyKey'], 'invalid_type'),
    ])
    await expectRefusal(post({ id: bought.id, reason: ' ', idempotencyKey }), [
      400,
      'INVALID_INPUT',
      issue(['reason'], 'too_small'),
    ])
    await expectRefusal(post({ id: bought.id, reason, idempotencyKey, restock: false }), [
      400,
      'INVALID_INPUT',
      issue(['restock'], 'unrecognized_keys'),
    ])
  })

  it('another body under a used key, and repeats the same one', async () => {
    const { order, refund, expectRefusal } = await setUp()
    const bought = await order()
    const first = await refund(bought.id, pieces(bought, 1))
    expect(first.status).toBe(200)
    await expectRefusal(() => refund(bought.id, pieces(bought, 2)), [422, 'IDEMPOTENCY_MISMATCH'])
    expect((await refund(bought.id, pieces(bought, 1))).text).toBe(first.text)
  })
})

describe('orders.cancel refuses, and changes nothing', () => {
  it('an unknown order, and someone else’s', async () => {
    const { order, cancel, expectRefusal } = await setUp()
    const { id } = await order()
    const stranger = await newSignedInShopper()
    await expectRefusal(() => cancel(UNKNOWN), [404, 'NOT_FOUND'])
    await expectRefusal(() => cancel(id, stranger), [404, 'NOT_FOUND'])
  })

  it('an order that is shipped', async () => {
    const { order, cancel, expectRefusal } = await setUp()
    const bought = await order()
    await ship(bought)
    await expectRefusal(() => cancel(bought.id), [409, 'ORDER_NOT_CANCELLABLE', { status: 'shipped' }])
  })

  it('an order that has been refunded', async () => {
    const { order, refund, cancel, expectRefusal } = await setUp()
    const { id } = await order()
    expect((await refund(id)).status).toBe(200)
    await expectRefusal(() => cancel(id), [409, 'ORDER_NOT_CANCELLABLE', { status: 'paid' }])
  })
})

it('orders.refund, its preview and orders.cancel refuse who is not signed in', async () => {
  const { shop, order } = await setUp()
  const { id } = await order()
  const refused = { status: 401, reason: 'UNAUTHORIZED' }
  expect(await shop.mutate('orders.refund', { id, reason, idempotencyKey })).toMatchObject(refused)
  expect(await shop.mutate('orders.cancel', { id, idempotencyKey })).toMatchObject(refused)
  expect(await shop.query('orders.refundPreview', { id })).toMatchObject(refused)
})
