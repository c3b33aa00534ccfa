import { issueCoupon } from '@firstcome/db/testing/issue-coupon'
import { newProduct } from '@firstcome/db/testing/rows'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { expect, it } from 'vitest'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'

/** A checkout with everything wrong, made right one thing after another. */
it.each(['checkout.submit', 'orders.place'])('%s names the first thing that is in the way', async (path) => {
  const shop = await startTestShop()
  const shopper = await newSignedInShopper({ balance: 13_000 })
  const { variants } = await newProduct({ variants: [{ stock: 9 }, { stock: 0 }] })
  const [inStock, soldOut] = variants.map(({ id }) => ({ variantId: id, quantity: 1 }))
  const spent = await issueCoupon(shopper, { expiresAt: new Date(Date.now() - 1_000) })
  const used = 'precedence-used'
  const call = (input: object, headers: Record<string, string> = bearer(shopper)) =>
    shop.mutate(path, input, headers)
  await call({ lines: [inStock], idempotencyKey: used })

  const wrong = {
    lines: [{ ...inStock, quantity: 2 }, soldOut],
    issuedCouponId: spent.id,
    expectedTotal: 1,
    idempotencyKey: used,
  }
  const steps: [refusal: string, input: object, headers?: Record<string, string>][] = [
    ['INVALID_INPUT', { ...wrong, more: true }, {}],
    ['UNAUTHORIZED', wrong, {}],
    ['IDEMPOTENCY_MISMATCH', wrong],
    ['OUT_OF_STOCK', { ...wrong, idempotencyKey: 'precedence-fresh' }],
    ['COUPON_EXPIRED', { ...wrong, idempotencyKey: 'precedence-fresh', lines: [inStock] }],
    ['PRICE_CHANGED', { lines: [inStock], expectedTotal: 1, idempotencyKey: 'precedence-fresh' }],
  ]
  for (const [refusal, input, headers] of steps) expect((await call(input, headers)).reason).toBe(refusal)

  const dear = {
    lines: [{ ...inStock, quantity: 2 }],
    expectedTotal: 23_000,
    idempotencyKey: 'precedence-fresh',
  }
  const last = await call(dear)
  expect([last.status, last.reason]).toEqual(
    path === 'orders.place' ? [200, undefined] : [409, 'INSUFFICIENT_POINTS'],
  )
})
