import fc from 'fast-check'
import { expect, test } from 'vitest'
import { optionKey } from './option-key.ts'

test.each([
  ['Size', 'size'],
  ['Colour', 'color'],
  ['Color', 'color'],
  ['Dark blue / navy', 'dark-blue-navy'],
  ['Écru', 'e-cru'],
  ['2XL', '2xl'],
  ['네이비', 'u-b124-c774-be44'],
  ['constructor', 'constructor'],
])('%s is %s', (name, key) => {
  expect(optionKey(name)).toBe(key)
})

test('every name has a key that can be stored', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), (name) => {
      expect(optionKey(name)).toMatch(/^[a-z0-9-]{1,60}$/)
    }),
  )
})
