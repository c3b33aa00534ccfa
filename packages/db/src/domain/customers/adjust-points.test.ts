import { describe, expect, it } from 'vitest'
import { won } from '../money.ts'
import { adjustedBalance, adjustPointsInputSchema } from './adjust-points.ts'

describe('adjustedBalance', () => {
  it('gives and takes to the last won', () => {
    expect(adjustedBalance(won(500), 1_000)).toBe(1_500)
    expect(adjustedBalance(won(500), -500)).toBe(0)
  })

  it('takes no more than there is', () => {
    expect(() => adjustedBalance(won(500), -501)).toThrow(
      expect.objectContaining({
        reason: 'INSUFFICIENT_POINTS',
        details: { balance: 500, required: 501, shortfall: 1 },
      }),
    )
  })
})

describe('an adjustment', () => {
  const input = {
    id: '0199a000-0000-7000-8000-000000000001',
    amount: 1,
    reason: 'gift',
    idempotencyKey: 'adjust-01',
  }
  const isGood = (change: object) => adjustPointsInputSchema.safeParse({ ...input, ...change }).success

  it.each([1, -1, 1_000_000, -1_000_000])('of %d won can be asked for', (amount) => {
    expect(isGood({ amount })).toBe(true)
  })

  it.each([0, -0, 0.5, 1_000_001, -1_000_001, Number.NaN, '5'])('of %s cannot', (amount) => {
    expect(isGood({ amount })).toBe(false)
  })

  it('needs a reason', () => {
    expect(isGood({ reason: '  ok  ' })).toBe(false)
    expect(isGood({ reason: 'x'.repeat(301) })).toBe(false)
  })
})
