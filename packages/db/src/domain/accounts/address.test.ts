import { expect, test } from 'vitest'
import { addressSchema, saveAddressInputSchema } from './address.ts'

const address = { recipient: '김하늘', phone: '010-1234-5678', postalCode: '04524', line1: '세종대로 110' }

test('what was left out is null, and what was typed around a line is gone', () => {
  expect(addressSchema.parse({ ...address, recipient: ' 김하늘 ' })).toEqual({
    ...address,
    line2: null,
    note: null,
  })
})

test.each([
  ['an empty recipient', { recipient: '  ' }],
  ['a line of 121 characters', { line1: '가'.repeat(121) }],
  ['a line break', { line1: 'first\nsecond' }],
  ['half a character', { note: '\ud800' }],
  ['letters for a phone', { phone: 'call me' }],
  ['an unknown field', { country: 'KR' }],
])('%s is refused', (_, change) => {
  expect(saveAddressInputSchema.safeParse({ ...address, ...change }).success).toBe(false)
})

test('emoji and Hangul are welcome', () => {
  expect(addressSchema.parse({ ...address, note: '문 앞에 🐈‍⬛' }).note).toBe('문 앞에 🐈‍⬛')
})
