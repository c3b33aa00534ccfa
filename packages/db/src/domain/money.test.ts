import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate, percentOf, sum, won } from './money.ts'

describe('won', () => {
  it('takes whole amounts and bigints, and refuses the rest', () => {
    expect(won(5_000)).toBe(5_000)
    expect(won(12_345_678_901n)).toBe(12_345_678_901)
    for (const amount of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(() => won(amount)).toThrow(RangeError)
  })
})

describe('percentOf', () => {
  it('rounds down to the won', () => {
    expect(percentOf(won(9_999), 10)).toBe(999)
    expect(percentOf(won(101), 33)).toBe(33)
  })
})

describe('allocate', () => {
  it('gives what is left to the largest remainders, earlier ones first', () => {
    expect(allocate(won(100), [1, 1, 1])).toEqual([34, 33, 33])
    expect(allocate(won(1_000), [10_000, 20_000, 5_000])).toEqual([286, 571, 143])
    expect(allocate(won(0), [0, 0])).toEqual([0, 0])
    expect(() => allocate(won(1), [0, 0])).toThrow(RangeError)
  })

  const amounts = fc.integer({ min: 0, max: 1_000_000_000 })
  const weights = fc
    .array(fc.integer({ min: 0, max: 100_000_000 }), { minLength: 1, maxLength: 50 })
    .filter((list) => list.some((weight) => weight > 0))

  it('adds up to the amount exactly, each part its exact share rounded down or up', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, list) => {
        const parts = allocate(won(amount), list)
        const total = sum(list)
        expect(sum(parts)).toBe(amount)
        parts.forEach((part, index) => {
          const floor = Number((BigInt(amount) * BigInt(list[index] ?? 0)) / BigInt(total))
          expect(part === floor || part === floor + 1).toBe(true)
        })
      }),
    )
  })

  it('gives nothing to a weight of zero, and no more than its weight when the amount is no more than the weights', () => {
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const amount = Math.floor(sum(list) * share)
        allocate(won(amount), list).forEach((part, index) => {
          expect(part).toBeLessThanOrEqual(list[index] ?? 0)
        })
      }),
    )
  })
})
