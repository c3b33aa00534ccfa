import { buyOne } from '@firstcome/db/testing/checkout'
import { claim, newCampaign } from '@firstcome/db/testing/claim'
import { issueCoupon } from '@firstcome/db/testing/issue-coupon'
import { newProduct } from '@firstcome/db/testing/rows'
import { ship } from '@firstcome/db/testing/ship'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { expect, it } from 'vitest'
import { callRest, type RestRequest } from '../testing/call-rest.ts'
import { described, problemsOfAnswer } from '../testing/rest-contract.ts'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'
import { stateOf } from '../testing/state-of.ts'

type Refused = [id: string, reason: string, request: RestRequest]

const UNKNOWN = '0199a0b0-0000-7000-8000-000000000000'
const HOUR_MS = 3_600_000

/** A shopper with 30,000 won, and what the shop refuses them. */
async function setUp() {
  const shopper = await newSignedInShopper({ balance: 43_000 })
  const [product, archived] = [
    await newProduct({ variants: [{ stock: 6 }] }),
    await newProduct({ status: 'archived' }),
  ]
  const { order } = await buyOne(shopper, product)
  const early = await newCampaign({
    startsAt: new Date(Date.now() + HOUR_MS),
    endsAt: new Date(Date.now() + 2 * HOUR_MS),
  })
  const held = await newCampaign()
  await claim(shopper, held)
  const { id: dear } = await issueCoupon(shopper, { minOrderAmount: 900_000 })
  const lines = (quantity: number, { variantId } = product) => [{ variantId, quantity }]
  const orderLineId = order.lines[0]?.id
  return { shopper, order, refused: refusals() }

  function refusals(): Refused[] {
    const params = { id: order.id }
    const pieces = { lines: [{ orderLineId, quantity: 2 }], reason: 'too small' }
    return [
      ['signUp', 'EMAIL_TAKEN', { body: { email: shopper.email, password: 'correct horse', name: 'Kim' } }],
      ['signIn', 'UNAUTHORIZED', { body: { email: shopper.email, password: 'wrong horse' } }],
      ['chargeWallet', 'CHARGE_AMOUNT_OUT_OF_RANGE', { body: { amount: 999 } }],
      [
        'setCartLine',
        'PRODUCT_UNAVAILABLE',
        { params: { variantId: archived.variantId }, body: { quantity: 1 } },
      ],
      ['checkOut', 'CART_EMPTY', {}],
      ['checkOut', 'NOT_FOUND', { body: { lines: [{ variantId: UNKNOWN, quantity: 1 }] } }],
      ['checkOut', 'OUT_OF_STOCK', { body: { lines: lines(6) } }],
      ['checkOut', 'PRODUCT_UNAVAILABLE', { body: { lines: lines(1, archived) } }],
      ['checkOut', 'PRICE_CHANGED', { body: { lines: lines(1), expectedTotal: 1 } }],
      ['checkOut', 'INSUFFICIENT_POINTS', { body: { lines: lines(4) } }],
      ['checkOut', 'COUPON_NOT_APPLICABLE', { body: { lines: lines(1), issuedCouponId: dear } }],
      ['placeOrder', 'OUT_OF_STOCK', { body: { lines: lines(6) } }],
      ['getOrder', 'NOT_FOUND', { params: { id: UNKNOWN } }],
      ['payOrder', 'ORDER_NOT_PAYABLE', { params }],
      ['previewRefund', 'REFUND_EXCEEDS_PAYMENT', { params, query: { lines: JSON.stringify(pieces.lines) } }],
      ['refundOrder', 'REFUND_EXCEEDS_PAYMENT', { params, body: pieces }],
      ['requestReturn', 'ORDER_NOT_REFUNDABLE', { params, body: pieces }],
      ['claimCoupon', 'COUPON_NOT_OPEN', { params: { couponId: early } }],
      ['claimCoupon', 'COUPON_ALREADY_CLAIMED', { params: { couponId: held } }],
      ['listServiceOrders', 'FORBIDDEN', {}],
    ]
  }
}

it('refuses in the words of the document whatever the shop refuses, and nothing changes', async () => {
  const shop = await startTestShop()
  const { shopper, order, refused } = await setUp()
  const before = await stateOf(shop, shopper)
  const call = async ([id, reason, request]: Refused) => {
    const operation = described.get(id)
    if (!operation) throw new Error(`no operation is called ${id}`)
    const headers = { ...bearer(shopper), 'idempotency-key': `${id}-${reason}` }
    const answer = await callRest(shop, operation, { headers, ...request })
    const problems = problemsOfAnswer(operation, answer)
    expect([id, answer.body.error?.reason, problems]).toEqual([id, reason, []])
  }
  for (const one of refused) await call(one)
  expect(await stateOf(shop, shopper)).toEqual(before)
  await ship(order)
  await call(['cancelOrder', 'ORDER_NOT_CANCELLABLE', { params: { id: order.id } }])
})
