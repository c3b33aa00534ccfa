import { expect, test } from 'vitest'
import { unicodeRange } from './unicode-range.ts'

test('neighbours make one range, in the order of their places', () => {
  expect(unicodeRange('가나각cab~')).toBe('U+61-63, U+7E, U+AC00-AC01, U+B098')
  expect(unicodeRange('₩')).toBe('U+20A9')
})
