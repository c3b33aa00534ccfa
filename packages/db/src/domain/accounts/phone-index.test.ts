import { expect, test } from 'vitest'
import { phoneIndexForm } from './phone-index.ts'

test.each([
  ['010-1234-5678', '01012345678'],
  ['010 1234 5678', '01012345678'],
  ['+82 10-1234-5678', '01012345678'],
  ['+82 (0)10-1234-5678', '01012345678'],
  ['02) 123-4567', '021234567'],
  ['+1 (415) 555-0100', '14155550100'],
])('%s is found as %s', (typed, form) => {
  expect(phoneIndexForm(typed)).toBe(form)
})
