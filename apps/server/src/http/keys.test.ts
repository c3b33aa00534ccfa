import { newProduct } from '@firstcome/db/testing/rows'
import { ship } from '@firstcome/db/testing/ship'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'
import { stateOf, stockOf } from '../testing/state-of.ts'

const reason = '마음이 바뀌었어요'
const ordered = z.object({
  order: z.object({ id: z.string(), lines: z.tuple([z.object({ id: z.string() })]) }),
})

/** What a shopper does to an order from its place to its end, each step under a key of its own. */
async function setUp() {
  const shop = await startTestShop()
  const shopper = await newSignedInShopper({ balance: 100_000 })
  const product = await newProduct()
  const lines = [{ variantId: product.variantId, quantity: 3 }]
  const call = (path: string, input: object) => shop.mutate(path, input, bearer(shopper))
  const order = async (path: string, idempotencyKey: string) =>
    ordered.parse((await call(path, { lines, idempotencyKey })).data).order
  const place = { lines, idempotencyKey: 'keys-of-place' }
  const { id, lines: placed } = await order('orders.place', place.idempotencyKey)
  const shipped = await order('checkout.submit', 'keys-of-submit')
  await ship(shipped)
  const pieces = (orderLineId: string) => [{ orderLineId, quantity: 1 }]
  const steps: [path: string, input: { idempotencyKey: string } & Record<string, unknown>][] = [
    ['orders.place', place],
    ['orders.pay', { id, idempotencyKey: 'keys-of-pay' }],
    ['orders.refund', { id, lines: pieces(placed[0].id), reason, idempotencyKey: 'keys-of-refund' }],
    ['orders.cancel', { id, idempotencyKey: 'keys-of-cancel' }],
    [
      'returns.request',
      { id: shipped.id, lines: pieces(shipped.lines[0].id), reason, idempotencyKey: 'keys-of-return' },
    ],
    ['points.charge', { amount: 1_000, idempotencyKey: 'keys-of-charge' }],
  ]
  const state = async () => [
    ...(await stateOf(shop, shopper)),
    await stockOf(shop, product),
    (await shop.query('returns.list', undefined, bearer(shopper))).data,
  ]
  return { call, steps, state }
}

it('answers twenty repeats at once with the same bytes, and later ones too, whatever came of the order since', async () => {
  const { call, steps, state } = await setUp()
  const first = new Map<string, string>()
  for (const [path, input] of steps) {
    const answers = await Promise.all(Array.from({ length: 20 }, () => call(path, input)))
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    const texts = new Set(answers.map(({ text }) => text))
    expect([path, texts.size]).toEqual([path, 1])
    first.set(path, answers[0]?.text ?? '')
  }
  const before = await state()
  for (const [path, input] of steps) expect((await call(path, input)).text).toBe(first.get(path))
  expect(await state()).toEqual(before)
})

it('refuses a key that is missing, too short, too long or not visible ASCII, and another body under a used one', async () => {
  const { call, steps, state } = await setUp()
  const before = await state()
  const keys = [undefined, null, 'short-7', 'x'.repeat(256), 'with a space', '한글로된열쇠입니다', 12_345_678]
  for (const [path, input] of steps) {
    for (const idempotencyKey of keys) {
      const answer = await call(path, { ...input, idempotencyKey })
      expect([path, answer.status, answer.reason]).toEqual([path, 400, 'INVALID_INPUT'])
    }
    const more = await call(path, { ...input, more: true })
    expect([path, more.status, more.reason]).toEqual([path, 400, 'INVALID_INPUT'])
  }
  expect(await state()).toEqual(before)

  for (const [path, input] of steps) {
    expect(await call(path, input)).toMatchObject({ status: 200 })
    const change = path === 'points.charge' ? { amount: 2_000 } : { locale: 'en' }
    const other = await call(path, { ...input, ...change })
    expect([path, other.status, other.reason]).toEqual([path, 422, 'IDEMPOTENCY_MISMATCH'])
  }
})
