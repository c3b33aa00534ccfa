import { expect, it } from 'vitest'
import { mintTotpSecret, stepOf, totpAt, totpUri } from './totp.ts'

/** The secret of RFC 6238, appendix B: "12345678901234567890". */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

it.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('is at %d seconds what RFC 6238 says', (seconds, code) => {
  expect(totpAt(SECRET, Math.floor(seconds / 30))).toBe(code)
})

it('knows a code of now and of a step away, and no other', () => {
  const secret = mintTotpSecret()
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  const now = new Date('2026-11-21T12:00:10.000Z')
  const step = Math.floor(now.getTime() / 30_000)
  for (const at of [step - 1, step, step + 1]) expect(stepOf(secret, totpAt(secret, at), now)).toBe(at)
  for (const at of [step - 2, step + 2]) expect(stepOf(secret, totpAt(secret, at), now)).toBeNull()
})

it('tells an authenticator the secret, the shop and the account', () => {
  expect(totpUri(SECRET, 'First come', 'kim@firstcome.example')).toBe(
    `otpauth://totp/First%20come:kim%40firstcome.example?secret=${SECRET}&issuer=First%20come`,
  )
})
