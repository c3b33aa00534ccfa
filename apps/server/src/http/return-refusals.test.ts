import { deliverOrder } from '@firstcome/db/application/orders/deliver-order'
import { newProduct } from '@firstcome/db/testing/rows'
import { ship } from '@firstcome/db/testing/ship'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it } from 'vitest'
import { expectRefused, type Refused } from '../testing/expect-refused.ts'
import type { Answer } from '../testing/send.ts'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'
import { stateOf, stockOf } from '../testing/state-of.ts'

const UNKNOWN = '0199a0b0-0000-7000-8000-000000000000'
const reason = '색이 달라요'

type Order = { id: string; lines: { id: string }[] }
type Pieces = { orderLineId: string; quantity: number }[]

async function setUp() {
  const shop = await startTestShop()
  const shopper = await newSignedInShopper({ balance: 100_000 })
  const product = await newProduct()
  const order = async (idempotencyKey: string) => {
    const lines = [{ variantId: product.variantId, quantity: 2 }]
    const { data } = await shop.mutate('checkout.submit', { lines, idempotencyKey }, bearer(shopper))
    return (data as { order: Order }).order
  }
  const request = (id: string, lines: Pieces, { by = shopper, idempotencyKey = 'return-refusals' } = {}) =>
    shop.mutate('returns.request', { id, lines, reason, idempotencyKey }, bearer(by))
  const returns = async () => (await shop.query('returns.list', undefined, bearer(shopper))).data
  const state = async () => [...(await stateOf(shop, shopper)), await stockOf(shop, product), await returns()]
  const expectRefusal = (call: () => Promise<Answer>, refusal: Refused) => expectRefused(state, call, refusal)
  return { shop, shopper, order, request, returns, expectRefusal }
}

const pieces = ({ lines }: Order, quantity: number) => [{ orderLineId: lines[0]?.id ?? '', quantity }]

describe('returns.request refuses, and changes nothing', () => {
  it('an order that is not shipped', async () => {
    const { order, request, expectRefusal } = await setUp()
    const bought = await order('order-first')
    const refusal: Refused = [409, 'ORDER_NOT_REFUNDABLE', { status: 'paid' }]
    await expectRefusal(() => request(bought.id, pieces(bought, 1)), refusal)
  })

  it('more pieces than there are, and pieces that it was asked for before', async () => {
    const { order, request, expectRefusal } = await setUp()
    const bought = await order('order-first')
    await ship(bought)
    await deliverOrder('system', bought)
    const refusal: Refused = [409, 'REFUND_EXCEEDS_PAYMENT', { status: 'delivered' }]
    await expectRefusal(() => request(bought.id, pieces(bought, 3)), refusal)
    expect((await request(bought.id, pieces(bought, 1))).status).toBe(200)
    await expectRefusal(
      () => request(bought.id, pieces(bought, 2), { idempotencyKey: 'asked-again' }),
      refusal,
    )
  })

  it('an unknown order, someone else’s, and a line of another order', async () => {
    const { order, request, expectRefusal } = await setUp()
    const [bought, other] = [await order('order-first'), await order('order-second')]
    await Promise.all([ship(bought), ship(other)])
    const stranger = await newSignedInShopper()
    await expectRefusal(() => request(UNKNOWN, pieces(bought, 1)), [404, 'NOT_FOUND'])
    await expectRefusal(() => request(bought.id, pieces(bought, 1), { by: stranger }), [404, 'NOT_FOUND'])
    await expectRefusal(() => request(bought.id, pieces(other, 1)), [404, 'NOT_FOUND'])
  })

  it('what is not an input of it', async () => {
    const { shop, shopper, order, request, expectRefusal } = await setUp()
    const bought = await order('order-first')
    await ship(bought)
    const issue = (path: (string | number)[], code: string) => ({ issues: [{ path, code }] })
    await expectRefusal(
      () => request(bought.id, pieces(bought, 0)),
      [400, 'INVALID_INPUT', issue(['lines', 0, 'quantity'], 'too_small')],
    )
    await expectRefusal(() => request(bought.id, []), [400, 'INVALID_INPUT', issue(['lines'], 'too_small')])
    const input = { id: bought.id, lines: pieces(bought, 1), reason }
    await expectRefusal(
      () => shop.mutate('returns.request', input, bearer(shopper)),
      [400, 'INVALID_INPUT', issue(['idempotencyKey'], 'invalid_type')],
    )
  })

  it('another body under a used key, and repeats the same one', async () => {
    const { order, request, returns, expectRefusal } = await setUp()
    const bought = await order('order-first')
    await ship(bought)
    const first = await request(bought.id, pieces(bought, 1))
    expect(first.status).toBe(200)
    await expectRefusal(() => request(bought.id, pieces(bought, 2)), [422, 'IDEMPOTENCY_MISMATCH'])
    expect((await request(bought.id, pieces(bought, 1))).text).toBe(first.text)
    expect(await returns()).toEqual({ items: [first.data], nextCursor: null })
  })

  it('who is not signed in, as does returns.list, which shows nobody else’s', async () => {
    const { shop, order, request } = await setUp()
    const bought = await order('order-first')
    await ship(bought)
    expect((await request(bought.id, pieces(bought, 1))).status).toBe(200)
    const refused = { status: 401, reason: 'UNAUTHORIZED' }
    const input = { id: bought.id, lines: pieces(bought, 1), reason, idempotencyKey: 'return-refusals' }
    expect(await shop.mutate('returns.request', input)).toMatchObject(refused)
    expect(await shop.query('returns.list')).toMatchObject(refused)
    const stranger = await newSignedInShopper()
    const nothing = { items: [], nextCursor: null }
    expect((await shop.query('returns.list', undefined, bearer(stranger))).data).toEqual(nothing)
    expect((await shop.query('returns.list', { orderId: bought.id }, bearer(stranger))).reason).toBe(
      'NOT_FOUND',
    )
  })
})
