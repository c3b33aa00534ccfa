import { expect, it } from 'vitest'
import { readChargeAmount } from './charge-amount.ts'

it.each(['1000', '1,000', ' ₩1,000 ', '1,000원'])('reads %j as ₩1,000', (typed) => {
  expect(readChargeAmount(typed)).toEqual({ amount: 1_000 })
})

it('takes the least and the most that can be charged, and nothing beyond', () => {
  expect(readChargeAmount('1000000')).toEqual({ amount: 1_000_000 })
  for (const typed of ['999', '1000001', '1e5', '1000.5', '-5000', 'ten', '9'.repeat(13)])
    expect(readChargeAmount(typed)).toEqual({ problem: 'range' })
})

it('tells nothing typed from something wrong', () => {
  expect(readChargeAmount('  ')).toEqual({ problem: 'missing' })
})
