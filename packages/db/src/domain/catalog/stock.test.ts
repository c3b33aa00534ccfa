import { expect, test } from 'vitest'
import { Refusal } from '../refusal.ts'
import { adjusted, adjustStockInputSchema } from './stock.ts'

const variantId = '01930000-0000-7000-8000-000000000001'

test('an adjustment may empty the shelf and not more', () => {
  expect(adjusted(variantId, 3, 4)).toBe(7)
  expect(adjusted(variantId, 3, -3)).toBe(0)
  expect(() => adjusted(variantId, 3, -4)).toThrow(
    expect.objectContaining({
      reason: 'OUT_OF_STOCK',
      details: { lines: [{ variantId, requested: 4, available: 3, problem: 'NOT_ENOUGH' }] },
    }),
  )
  expect(() => adjusted(variantId, 0, -1)).toThrow(Refusal)
})

test.each([0, 0.5, 1_000_001, -1_000_001])('a change of %d pieces is no adjustment', (delta) => {
  const input = { variantId, delta, reason: 'count', idempotencyKey: 'count-0001' }
  expect(adjustStockInputSchema.safeParse(input).success).toBe(false)
})
