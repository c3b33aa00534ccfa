import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cutType } from './cut-type.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'type-'))
})
afterEach(() => rmSync(home, { recursive: true }))

test('the characters of the words are cut, and no more', async () => {
  const [words, into] = [join(home, 'words.json'), join(home, 'cut')]
  writeFileSync(words, '{ "pay": "₩ 결제" }')
  await cutType([home], into)
  const css = readFileSync(join(into, 'type.css'), 'utf8')
  expect(css).toContain('unicode-range: U+20-7E, U+20A9, U+ACB0, U+C81C;')
  const type = join(into, 'type.woff2')
  expect(readFileSync(type).subarray(0, 4).toString()).toBe('wOF2')
  expect(statSync(type).size).toBeLessThan(25_000)

  writeFileSync(type, 'left')
  await cutType([home], into)
  expect(readFileSync(type, 'utf8'), 'what is cut for these characters is not cut again').toBe('left')

  writeFileSync(words, '{ "pay": "₩ 결제하기" }')
  await cutType([home], into)
  expect(readFileSync(join(into, 'type.css'), 'utf8')).toContain('U+AE30')
  expect(statSync(type).size).toBeGreaterThan(10_000)
})

test('what is cut is looked through before the slices, in a family of its own', async () => {
  await cutType([home], join(home, 'cut'))
  const [, family = ''] = readFileSync(join(home, 'cut/type.css'), 'utf8').match(/font-family: "(.+)"/) ?? []
  const theme = readFileSync(join(import.meta.dirname, '../src/theme.css'), 'utf8')
  expect(theme).toMatch(new RegExp(`--font-sans:\\s*"${family}", "Pretendard Variable"`))
})
