import { expect, test } from 'vitest'
import { hashToken, isToken, mintToken } from './token.ts'

test('tokens are new each time and known by their form', () => {
  const tokens = Array.from({ length: 1_000 }, mintToken)
  expect(new Set(tokens).size).toBe(1_000)
  expect(tokens.every(isToken)).toBe(true)
})

test.each([
  '',
  'fc_',
  `fc_${'a'.repeat(42)}`,
  `fc_${'a'.repeat(44)}`,
  `xx_${'a'.repeat(43)}`,
  `fc_${'='.repeat(43)}`,
])('"%s" is no token', (text) => {
  expect(isToken(text)).toBe(false)
})

test('a token is stored as its SHA-256', () => {
  expect(hashToken('fc_')).toBe('e3726f5efdb2d80b876372cd38015db3f5c3fb30f357b709ede02cbb1418ff1b')
})
