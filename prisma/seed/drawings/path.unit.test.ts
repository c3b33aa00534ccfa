import { expect, test } from 'vitest'
import { moved, parse, write } from './path.ts'

test('every command that a drawing uses is read as absolute points', () => {
  expect(write(parse('M10 20h5v6l1 1H0V0c1 2 3 4 5 6q1 1 2 2L9 9 8 8Z'))).toBe(
    'M10 20L15 20L15 26L16 27L0 27L0 0C1 2 3 4 5 6Q6 7 7 8L9 9L8 8Z',
  )
})

test('every point of a path moves, and nothing else changes', () => {
  expect(moved('M1 2L3 4Q5 6 7 8Z', ([x, y]) => [-x, y + 1])).toBe('M-1 3L-3 5Q-5 7 -7 9Z')
})
