import { expect, test } from 'vitest'
import { maskAddress, maskEmail, maskName, maskPhone } from './mask.ts'

test.each([
  ['김하늘', '김*늘'],
  ['김솔', '김*'],
  ['솔', '솔*'],
  ['남궁민수', '남**수'],
  ['Jane Doe', 'J**e D*e'],
  ['👩‍👩‍👧 Kim', '👩‍👩‍👧* K*m'],
  ['Wolfeschlegelsteinhausen', 'W***n'],
  ['', '*'],
])('the name "%s" is shown as "%s"', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})

test.each([
  ['kim@example.com', 'k***@e***.com'],
  ['k@shop.co.kr', 'k***@s***.kr'],
  ['"a@b"@example.com', '"***@e***.com'],
  ['kim@localhost', 'k***@l***'],
  ['nothing', '***@n***'],
])('the e-mail %s is shown as %s', (email, masked) => {
  expect(maskEmail(email)).toBe(masked)
})

test.each([
  ['010-1234-5678', '010-****-5678'],
  ['01012345678', '010****5678'],
  ['+82 10-1234-5678', '+82 1*-****-5678'],
  ['02-123-4567', '02-1**-4567'],
  ['12345678', '12**5678'],
  ['1234', '**34'],
  ['1', '*'],
])('the phone %s is shown as %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked)
})

test('of an address the town can be told', () => {
  const address = { phone: '010-1234-5678', postalCode: '04524', line1: '서울특별시 중구 세종대로 110' }
  expect(maskAddress({ ...address, recipient: '김하늘', line2: '7층', note: null })).toEqual({
    recipient: '김*늘',
    phone: '010-****-5678',
    postalCode: '04***',
    line1: '서울특별시 ***',
    line2: '***',
    note: null,
  })
})

test.each(['세종대로110', '110 Sejong-daero', 'Seoul'])('of a line like "%s" nothing is shown', (line1) => {
  const address = { recipient: '김하늘', phone: '010-1234-5678', postalCode: '04524' }
  expect(maskAddress({ ...address, line1, line2: null, note: null }).line1).toBe('***')
})
