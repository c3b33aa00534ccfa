import { won } from '@firstcome/db/domain/money'
import { expect, it } from 'vitest'
import { cartSum } from './cart-sum.ts'
import type { ShownLine } from './shown-line.ts'

const terms = { fee: won(3_000), freeFrom: won(50_000) }
const linesOf = (...totals: number[]) => totals.map((lineTotal) => ({ lineTotal }) as ShownLine)

it('adds the fee below the threshold and says how far it is', () => {
  expect(cartSum(linesOf(29_000, 20_999), terms)).toEqual({
    subtotal: 49_999,
    delivery: { fee: 3_000, freeFrom: 50_000, untilFree: 1 },
    total: 52_999,
  })
})

it('delivers for free from the threshold on', () => {
  expect(cartSum(linesOf(50_000), terms)).toMatchObject({ delivery: { fee: 0, untilFree: 0 }, total: 50_000 })
})

it('shows the pieces alone until the terms are known', () => {
  expect(cartSum(linesOf(10_000), undefined)).toEqual({ subtotal: 10_000, delivery: null, total: 10_000 })
})
