import { expect, it } from 'vitest'
import { move } from './move.ts'

it('moves an item, and nowhere beyond the ends', () => {
  expect(move(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  expect(move(['a', 'b'], 0, 2)).toEqual(['a', 'b'])
})
