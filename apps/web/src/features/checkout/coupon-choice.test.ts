import { won } from '@firstcome/client'
import { expect, it } from 'vitest'
import { couponFor } from './coupon-choice.ts'

const coupon = (id: string, over = {}) => ({
  id,
  name: id,
  discount: won(1_000),
  applicable: true,
  reason: null as string | null,
  best: false,
  ...over,
})
const coupons = [
  coupon('best', { best: true }),
  coupon('other'),
  coupon('not here', { applicable: false, reason: 'COUPON_NOT_APPLICABLE' }),
]

it.each([
  ['the best one, when nothing was chosen', undefined, 'best'],
  ['the chosen one', 'other', 'other'],
  ['none, when none was chosen', null, null],
  ['none, when the chosen one no longer applies', 'not here', null],
  ['none, when the chosen one is gone', 'gone', null],
])('%s', (_, choice, id) => {
  expect(couponFor(coupons, choice)).toBe(id)
})

it('is none where none applies', () => {
  expect(couponFor([], undefined)).toBeNull()
})
