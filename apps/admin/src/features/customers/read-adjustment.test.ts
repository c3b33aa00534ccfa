import { expect, it } from 'vitest'
import { readAdjustment } from './read-adjustment.ts'

const read = (direction: 'give' | 'take', amount: string, reason = 'a gift') =>
  readAdjustment({ direction, amount, reason }, 5_000)

it('tells the balance that giving and taking lead to', () => {
  expect(read('give', '1,000')).toEqual({ won: 1_000, after: 6_000, problem: null, isReady: true })
  expect(read('take', ' 5000 ')).toEqual({ won: -5_000, after: 0, problem: null, isReady: true })
})

it('takes no more than there is', () => {
  expect(read('take', '5001')).toEqual({ won: -5_001, after: -1, problem: 'tooMuch', isReady: false })
})

it.each(['0', '-5', '1.5', '1000001', 'a lot', ' '])('reads no amount in "%s"', (amount) => {
  expect(read('give', amount)).toEqual({ won: null, after: null, problem: 'outOfRange', isReady: false })
})

it('waits for an amount and a reason', () => {
  expect(read('give', '')).toEqual({ won: null, after: null, problem: null, isReady: false })
  expect(read('give', '1000', ' ok ').isReady).toBe(false)
})
