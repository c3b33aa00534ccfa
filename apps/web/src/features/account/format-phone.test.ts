import { expect, it } from 'vitest'
import { formatPhone } from './format-phone.ts'

it.each([
  ['01012345678', '010-1234-5678'],
  ['010 1234 5678', '010-1234-5678'],
  ['010-1234-5678', '010-1234-5678'],
  ['0111234567', '011-123-4567'],
  ['0212345678', '02-1234-5678'],
  ['021234567', '02-123-4567'],
  ['0511234567', '051-123-4567'],
])('writes %s as %s', (typed, written) => {
  expect(formatPhone(typed)).toBe(written)
})

it.each(['+82 10-1234-5678', '15771234', '0101234', '010-1234-5678 (집)', ''])(
  'leaves %s as it is',
  (typed) => {
    expect(formatPhone(typed)).toBe(typed)
  },
)
