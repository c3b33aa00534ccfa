import { expect, it } from 'vitest'
import { emptyForm } from './coupon-form.ts'
import { toInput } from './to-input.ts'

const form = {
  ...emptyForm,
  value: '5,000',
  quantity: '1,000',
  startsAt: '2026-11-21T21:00',
  endsAt: '2026-11-22T09:30',
}

it('reads figures with their commas and times in Seoul', () => {
  expect(toInput(form, null)).toMatchObject({
    discount: { kind: 'fixed', value: 5_000, maxDiscount: null },
    minOrderAmount: 0,
    productIds: null,
    quantity: 1_000,
    startsAt: '2026-11-21T12:00:00.000Z',
    endsAt: '2026-11-22T00:30:00.000Z',
    validDays: 14,
  })
})

it('caps a share alone, and leaves what was not typed empty', () => {
  expect(toInput({ ...form, maxDiscount: '3000', endsAt: '' }, null)).toMatchObject({
    discount: { maxDiscount: null },
    endsAt: '',
  })
  expect(toInput({ ...form, kind: 'percent', value: '10', maxDiscount: '3000' }, null).discount).toEqual({
    kind: 'percent',
    value: 10,
    maxDiscount: 3_000,
  })
})
