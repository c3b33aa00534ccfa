import { newProduct } from '@firstcome/db/testing/rows'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it } from 'vitest'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'
import { stateOf } from '../testing/state-of.ts'

const issue = (path: (string | number)[], code: string) => ({ issues: [{ path, code }] })

describe('the cart refuses, and changes nothing', () => {
  it.each([
    ['a negative quantity', { quantity: -1 }, issue(['quantity'], 'too_small')],
    ['half a piece', { quantity: 0.5 }, issue(['quantity'], 'invalid_type')],
    ['quantity 1,000,000,000', { quantity: 1e9 }, issue(['quantity'], 'too_big')],
    ['a malformed id', { variantId: 'shirt', quantity: 1 }, issue(['variantId'], 'invalid_format')],
    ['an unknown field', { quantity: 1, unitPrice: 1 }, issue(['unitPrice'], 'unrecognized_keys')],
  ])('%s', async (_, change, details) => {
    const shop = await startTestShop()
    const shopper = await newSignedInShopper()
    const { variantId } = await newProduct()
    await shop.mutate('cart.set', { variantId, quantity: 2 }, bearer(shopper))
    const before = await stateOf(shop, shopper)

    const answer = await shop.mutate('cart.set', { variantId, ...change }, bearer(shopper))

    expect([answer.status, answer.reason, answer.details]).toEqual([400, 'INVALID_INPUT', details])
    expect(await stateOf(shop, shopper)).toEqual(before)
  })

  it('a guest cart of 100 lines', async () => {
    const shop = await startTestShop()
    const shopper = await newSignedInShopper()
    const { variantId } = await newProduct()
    const guestCartId = crypto.randomUUID()
    const lines = Array(100).fill({ variantId, quantity: 1 })
    const answer = await shop.mutate('cart.merge', { guestCartId, lines }, bearer(shopper))
    expect(answer).toMatchObject({
      status: 400,
      reason: 'INVALID_INPUT',
      details: issue(['lines'], 'too_big'),
    })
    expect(await shop.query('cart.get', undefined, bearer(shopper))).toMatchObject({ data: { lines: [] } })
  })
})

it('is cleared by a call without a body', async () => {
  const shop = await startTestShop()
  const shopper = await newSignedInShopper()
  const { variantId } = await newProduct()
  await shop.mutate('cart.set', { variantId, quantity: 2 }, bearer(shopper))
  const answer = await shop.mutate('cart.clear', undefined, bearer(shopper))
  expect(answer).toMatchObject({ status: 200, data: { lines: [], subtotal: 0, capped: [] } })
})
