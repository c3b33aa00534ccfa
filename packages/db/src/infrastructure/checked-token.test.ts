import { expect, test } from 'vitest'
import { endingOf, kindOf, mintCheckedToken } from './checked-token.ts'
import { isToken, mintToken } from './token.ts'

test.each(['fcp', 'fck'] as const)(
  '%s tokens are new each time, known by their form, and no session’s',
  (kind) => {
    const tokens = Array.from({ length: 1_000 }, () => mintCheckedToken(kind))
    expect(new Set(tokens).size).toBe(1_000)
    expect(tokens.every((token) => kindOf(token) === kind)).toBe(true)
    expect(tokens.some(isToken)).toBe(false)
  },
)

test('a token that was changed or cut is none, wherever it was', () => {
  const token = mintCheckedToken('fcp')
  for (let at = 0; at < token.length; at += 1) {
    const other = token[at] === 'x' ? 'y' : 'x'
    expect(kindOf(`${token.slice(0, at)}${other}${token.slice(at + 1)}`)).toBeNull()
    expect(kindOf(token.slice(0, at))).toBeNull()
  }
  for (const text of [`${token}a`, ` ${token}`, token.replace('fcp', 'fck'), mintToken(), 'fcp_', ''])
    expect(kindOf(text)).toBeNull()
})

test('the checksum is one that others can make: CRC-32 of all before it, big-endian, in base64url', () => {
  const token = `fcp_${'A'.repeat(43)}`
  expect(kindOf(`${token}notFVA`)).toBe('fcp')
  expect(endingOf(`${token}notFVA`)).toBe('tFVA')
})
