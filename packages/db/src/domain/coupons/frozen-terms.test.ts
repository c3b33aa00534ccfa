import { expect, it } from 'vitest'
import { frozenChanges } from './frozen-terms.ts'

const terms = {
  discount: { kind: 'percent', value: 10, maxDiscount: 5_000 },
  minOrderAmount: 0,
  productIds: ['b', 'a'],
  validDays: 7,
  startsAt: '2026-11-21T12:00:00.000Z',
} as const satisfies Record<string, unknown>
const before = { ...terms, productIds: [...terms.productIds] }

it('finds nothing in the same terms, however they are written', () => {
  expect(frozenChanges(before, before)).toEqual([])
  const rewritten = { maxDiscount: 5_000, value: 10, kind: 'percent' } as const
  expect(frozenChanges(before, { ...before, discount: rewritten, productIds: ['a', 'b'] })).toEqual([])
})

it('finds each term that is another one', () => {
  const after = {
    discount: { kind: 'percent', value: 10, maxDiscount: null },
    minOrderAmount: 1,
    productIds: null,
    validDays: 8,
    startsAt: '2026-11-21T12:00:00.001Z',
  } as const
  expect(frozenChanges(before, after)).toEqual(Object.keys(terms))
})
