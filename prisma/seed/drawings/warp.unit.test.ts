import { expect, test } from 'vitest'
import { boxAround } from './shape.ts'
import { chanceOf, lieOf, seedOf } from './warp.ts'

const SQUARE = 'M0 0L300 0L300 300L0 300Z'

test('cloth lies the same way for the same seed, another way for another', () => {
  expect(lieOf(7, 4)(SQUARE)).toBe(lieOf(7, 4)(SQUARE))
  expect(lieOf(7, 4)(SQUARE)).not.toBe(lieOf(8, 4)(SQUARE))
})

test('a long straight edge bends, and nothing strays far', () => {
  const lying = lieOf(7, 4)(SQUARE)
  expect(lying).toMatch(/^M[^MLQCZ]+C[^MLQCZ]+C[^MLQCZ]+C[^MLQCZ]+Z$/)
  const { left, right, top, bottom } = boxAround(lying)
  for (const [at, from] of [
    [left, 0],
    [top, 0],
    [right, 300],
    [bottom, 300],
  ] as const)
    expect(Math.abs(at - from)).toBeLessThan(22)
})

test('what does not bend stays where it is', () => {
  expect(lieOf(7, 0)('M0 0L10 10Q20 20 30 0Z')).toBe('M0 0L10 10Q20 20 30 0Z')
})

test('chance is a share of one, and a seed is a number of its text', () => {
  const shares = Array.from({ length: 100 }, (_, turn) => chanceOf(seedOf('tote ink'), turn))
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...shares)).toBeLessThan(1)
  expect(seedOf('tote ink')).not.toBe(seedOf('tote rust'))
})
