import { newProduct } from '@firstcome/db/testing/rows'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it } from 'vitest'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'
import { stateOf, stockOf } from '../testing/state-of.ts'

const UNKNOWN = '0199a0b0-0000-7000-8000-000000000000'
const HOUR = 3_600_000
const key = { idempotencyKey: 'checkout-refusals' }
const issue = (path: (string | number)[], code: string) => ({ issues: [{ path, code }] })

/** A shop, a shopper with ₩100,000 and a product, with the check that a checkout is refused and changes nothing. */
async function setUp(change: Parameters<typeof newProduct>[0] = {}) {
  const shop = await startTestShop()
  const shopper = await newSignedInShopper({ balance: 100_000 })
  const product = await newProduct(change)
  const state = async () => [...(await stateOf(shop, shopper)), await stockOf(shop, product)]
  const submit = (input: object) => shop.mutate('checkout.submit', { ...key, ...input }, bearer(shopper))
  const expectRefusal = async (input: object, status: number, reason: string, details: unknown) => {
    const before = await state()
    const answer = await submit(input)
    expect([answer.status, answer.reason, answer.details]).toEqual([status, reason, details])
    expect(await state()).toEqual(before)
  }
  return { shop, shopper, product, submit, expectRefusal }
}

describe('checkout.submit refuses as INVALID_INPUT, and changes nothing', () => {
  const QUANTITY = ['lines', 0, 'quantity']
  it.each([
    ['quantity 0', { quantity: 0 }, issue(QUANTITY, 'too_small')],
    ['a negative quantity', { quantity: -1 }, issue(QUANTITY, 'too_small')],
    ['half a piece', { quantity: 1.5 }, issue(QUANTITY, 'invalid_type')],
    ['quantity 1,000,000,000', { quantity: 1e9 }, issue(QUANTITY, 'too_big')],
    ['quantity "1"', { quantity: '1' }, issue(QUANTITY, 'invalid_type')],
    [
      'a price of its own',
      { quantity: 1, unitPrice: 1 },
      issue(['lines', 0, 'unitPrice'], 'unrecognized_keys'),
    ],
    [
      'a malformed id',
      { quantity: 1, variantId: 'shirt' },
      issue(['lines', 0, 'variantId'], 'invalid_format'),
    ],
  ])('%s', async (_, line, details) => {
    const { product, expectRefusal } = await setUp()
    const lines = [{ variantId: product.variantId, ...line }]
    await expectRefusal({ lines }, 400, 'INVALID_INPUT', details)
  })

  it('100 lines, no line, and one variant summed over 99', async () => {
    const { product, expectRefusal } = await setUp()
    const line = { variantId: product.variantId, quantity: 1 }
    await expectRefusal({ lines: Array(100).fill(line) }, 400, 'INVALID_INPUT', issue(['lines'], 'too_big'))
    await expectRefusal({ lines: [] }, 400, 'INVALID_INPUT', issue(['lines'], 'too_small'))
    const sixty = { ...line, quantity: 60 }
    await expectRefusal({ lines: [sixty, sixty] }, 400, 'INVALID_INPUT', issue(['lines'], 'custom'))
  })

  it('a missing, short or long key, and an address without a street', async () => {
    const { product, expectRefusal } = await setUp()
    const lines = [{ variantId: product.variantId, quantity: 1 }]
    for (const [idempotencyKey, code] of [
      [undefined, 'invalid_type'],
      ['short', 'invalid_format'],
      ['k'.repeat(256), 'invalid_format'],
    ])
      await expectRefusal(
        { lines, idempotencyKey },
        400,
        'INVALID_INPUT',
        issue(['idempotencyKey'], code ?? ''),
      )
    const shipTo = { recipient: '김하늘', phone: '010-1234-5678', postalCode: '04524' }
    await expectRefusal({ lines, shipTo }, 400, 'INVALID_INPUT', issue(['shipTo', 'line1'], 'invalid_type'))
  })
})

describe('checkout.submit refuses what cannot be sold, and changes nothing', () => {
  it.each([
    ['more than is left', { variants: [{ stock: 2 }] }, 'OUT_OF_STOCK', 2, 'NOT_ENOUGH'],
    ['what is sold out', { variants: [{ stock: 0 }] }, 'OUT_OF_STOCK', 0, 'SOLD_OUT'],
    ['an archived product', { status: 'archived' as const }, 'PRODUCT_UNAVAILABLE', 0, 'UNAVAILABLE'],
    ['a draft', { status: 'draft' as const }, 'PRODUCT_UNAVAILABLE', 0, 'UNAVAILABLE'],
    [
      'a drop before its window',
      { saleStartsAt: new Date(Date.now() + HOUR) },
      'NOT_ON_SALE',
      0,
      'NOT_ON_SALE',
    ],
    [
      'a drop after its window',
      { saleStartsAt: new Date(Date.now() - 2 * HOUR), saleEndsAt: new Date(Date.now() - HOUR) },
      'NOT_ON_SALE',
      0,
      'NOT_ON_SALE',
    ],
    ['more than one customer may buy', { maxPerCustomer: 2 }, 'PURCHASE_LIMIT', 2, 'PURCHASE_LIMIT'],
  ])('%s', async (_, change, reason, available, problem) => {
    const { product, expectRefusal } = await setUp(change)
    const line = { variantId: product.variantId, quantity: 3 }
    const details = { lines: [{ variantId: product.variantId, requested: 3, available, problem }] }
    await expectRefusal({ lines: [line] }, 409, reason, details)
  })

  it('what the customer limit leaves no room for after an earlier order', async () => {
    const { product, submit, expectRefusal } = await setUp({ maxPerCustomer: 2 })
    const one = [{ variantId: product.variantId, quantity: 1 }]
    expect(await submit({ lines: one, idempotencyKey: 'first-order' })).toMatchObject({ status: 200 })
    const two = [{ variantId: product.variantId, quantity: 2 }]
    const failing = { variantId: product.variantId, requested: 2, available: 1, problem: 'PURCHASE_LIMIT' }
    await expectRefusal({ lines: two }, 409, 'PURCHASE_LIMIT', { lines: [failing] })
  })

  it('every failing line at once, the first one naming the reason', async () => {
    const { product, expectRefusal } = await setUp({ variants: [{ stock: 1 }, { stock: 5 }, { stock: 0 }] })
    const [few, plenty, none] = product.variants.map(({ id }) => ({ variantId: id, quantity: 3 }))
    await expectRefusal({ lines: [none, plenty, few] }, 409, 'OUT_OF_STOCK', {
      lines: [
        { variantId: none?.variantId, requested: 3, available: 0, problem: 'SOLD_OUT' },
        { variantId: few?.variantId, requested: 3, available: 1, problem: 'NOT_ENOUGH' },
      ],
    })
  })

  it('an unknown variant', async () => {
    const { expectRefusal } = await setUp()
    await expectRefusal({ lines: [{ variantId: UNKNOWN, quantity: 1 }] }, 404, 'NOT_FOUND', null)
  })
})

describe('checkout.submit refuses what does not add up, and changes nothing', () => {
  it('an empty cart', async () => {
    const { expectRefusal } = await setUp()
    await expectRefusal({}, 409, 'CART_EMPTY', null)
  })

  it('another total than was expected, before it looks at the balance', async () => {
    const { product, expectRefusal } = await setUp({ price: 200_000 })
    const lines = [{ variantId: product.variantId, quantity: 1 }]
    const details = { expected: 199_000, actual: 200_000 }
    await expectRefusal({ lines, expectedTotal: 199_000 }, 409, 'PRICE_CHANGED', details)
  })

  it('more than the balance', async () => {
    const { product, expectRefusal } = await setUp({ price: 60_000 })
    const lines = [{ variantId: product.variantId, quantity: 2 }]
    const details = { balance: 100_000, required: 120_000, shortfall: 20_000 }
    await expectRefusal({ lines }, 409, 'INSUFFICIENT_POINTS', details)
  })

  it('another body under a used key, whatever else is wrong with it', async () => {
    const { product, submit, expectRefusal } = await setUp({ variants: [{ stock: 1 }] })
    const lines = [{ variantId: product.variantId, quantity: 1 }]
    const first = await submit({ lines })
    const more = [{ variantId: product.variantId, quantity: 50 }]
    await expectRefusal({ lines: more }, 422, 'IDEMPOTENCY_MISMATCH', null)
    expect((await submit({ lines })).text).toBe(first.text)
  })

  it('nothing of a refusal stays behind: after a top-up the same key buys', async () => {
    const { shop, shopper, product, submit } = await setUp({ price: 150_000 })
    const lines = [{ variantId: product.variantId, quantity: 1 }]
    expect(await submit({ lines })).toMatchObject({ status: 409, reason: 'INSUFFICIENT_POINTS' })
    await shop.mutate('points.charge', { ...key, amount: 50_000 }, bearer(shopper))
    expect(await submit({ lines })).toMatchObject({
      status: 200,
      data: { order: { total: 150_000, status: 'paid' } },
    })
  })
})
