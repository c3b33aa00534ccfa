import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SearchTerms, searchTerms, searchTokens } from './search.ts'

const finds = (tokens: string[], terms: SearchTerms) =>
  terms.tokens.every((token) => tokens.includes(token)) &&
  terms.prefixes.every((prefix) => tokens.some((token) => token.startsWith(prefix)))

const word = fc.stringMatching(/^[가-힣a-z0-9]{1,8}$/)
const words = fc.array(word, { minLength: 1, maxLength: 5 })

test('a name becomes its pairs, across spaces, and its last character', () => {
  expect(searchTokens('필드 재킷')).toEqual(['필드', '드재', '재킷', '킷'])
  expect(searchTokens('T-Shirt')).toEqual(['ts', 'sh', 'hi', 'ir', 'rt', 't'])
})

test('compatibility forms, case and decomposed Hangul are folded', () => {
  expect(searchTokens('ＩＮＫ')).toEqual(['in', 'nk', 'k'])
  expect(searchTokens('니트'.normalize('NFD'))).toEqual(['니트', '트'])
})

test('a query asks for the pairs of each word; a single character is a prefix', () => {
  expect(searchTerms('재킷  Field')).toEqual({ tokens: ['재킷', 'fi', 'ie', 'el', 'ld'], prefixes: [] })
  expect(searchTerms('캡 s')).toEqual({ tokens: [], prefixes: ['캡', 's'] })
})

test('a query without a letter or digit asks for nothing', () => {
  expect(searchTerms(' %_\\ !? ')).toEqual({ tokens: [], prefixes: [] })
})

test('a long query asks for 24 terms at most', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (query) => {
      const { tokens, prefixes } = searchTerms(query)
      expect(tokens.length + prefixes.length).toBeLessThanOrEqual(24)
    }),
  )
})

test('every token fits its column, and nothing in it means something to LIKE', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { tokens, prefixes } = searchTerms(text)
      for (const token of [...searchTokens(text), ...tokens, ...prefixes]) {
        expect(Array.from(token).length).toBeLessThanOrEqual(2)
        expect(token).not.toMatch(/[%_\\\s]/)
      }
    }),
  )
})

test('a name is found by any of its words, in any order, and written as one', () => {
  fc.assert(
    fc.property(words, fc.nat(), (name, seed) => {
      const tokens = searchTokens(name.join(' '))
      const some = name.filter((_, index) => (seed >> index) % 2 === 0).reverse()
      expect(finds(tokens, searchTerms(some.join(' ')))).toBe(true)
      expect(finds(tokens, searchTerms(name.join('')))).toBe(true)
    }),
  )
})

test('a name is found by any single character of it, and by any part of it', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (name, from, length) => {
      const text = name.join('')
      const start = from % text.length
      const part = text.slice(start, start + 1 + (length % (text.length - start)))
      expect(finds(searchTokens(name.join(' ')), searchTerms(part))).toBe(true)
    }),
  )
})

test('a word with a pair that a name lacks does not find it', () => {
  fc.assert(
    fc.property(words, word, (name, other) => {
      const tokens = searchTokens(name.join(' '))
      const terms = searchTerms(other)
      fc.pre(terms.tokens.some((token) => !tokens.includes(token)))
      expect(finds(tokens, terms)).toBe(false)
    }),
  )
})
