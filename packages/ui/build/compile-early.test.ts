import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { compileEarly } from './compile-early.ts'

it('marks every script of a build once, and nothing else', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'build-'))
  onTestFinished(() => rmSync(dist, { recursive: true }))
  const chunks = join(dist, 'static/chunks')
  mkdirSync(chunks, { recursive: true })
  writeFileSync(join(chunks, 'a.js'), 'go()')
  writeFileSync(join(chunks, 'a.css'), 'p{}')

  await compileEarly(dist)
  await compileEarly(dist)
  expect(readFileSync(join(chunks, 'a.js'), 'utf8')).toBe('//# allFunctionsCalledOnLoad\ngo()')
  expect(readFileSync(join(chunks, 'a.css'), 'utf8')).toBe('p{}')
})
