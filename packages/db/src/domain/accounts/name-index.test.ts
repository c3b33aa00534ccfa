import { expect, test } from 'vitest'
import { nameIndexForm } from './name-index.ts'

test.each([
  ['김하늘', '김하늘'],
  ['김 하늘', '김하늘'],
  ['김하늘'.normalize('NFD'), '김하늘'],
  ['  Kim  Haneul ', 'kimhaneul'],
  ['Ｋｉｍ\u3000Haneul', 'kimhaneul'],
  ['ÅSA', 'åsa'],
])('%s is found as %s', (typed, form) => {
  expect(nameIndexForm(typed)).toBe(form)
})
