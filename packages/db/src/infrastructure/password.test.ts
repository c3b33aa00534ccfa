import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './password.ts'

test('a password is stored as argon2id at the cost that OWASP asks for, salted', async () => {
  const [first, second] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')])
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(first).not.toBe(second)
})

test('only the right password is right', async () => {
  const stored = await hashPassword('correct horse')
  expect(await verifyPassword(stored, 'correct horse')).toBe(true)
  expect(await verifyPassword(stored, 'Correct horse')).toBe(false)
})

test('the same password in another Unicode form is the same password', async () => {
  const stored = await hashPassword('비밀번호 café ①')
  expect(await verifyPassword(stored, '비밀번호 café ①'.normalize('NFD'))).toBe(true)
  expect(await verifyPassword(stored, '비밀번호 café 1')).toBe(true)
})

test.each([null, '!'])(
  'where the stored hash is %s, no password is right, and saying so costs a hash',
  async (stored) => {
    const began = performance.now()
    expect(await verifyPassword(stored, 'correct horse')).toBe(false)
    expect(performance.now() - began).toBeGreaterThan(5)
  },
)
