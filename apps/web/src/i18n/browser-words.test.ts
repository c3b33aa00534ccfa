import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { browserWords } from './browser-words.ts'

const SRC = join(import.meta.dirname, '..')
const SHOP = join(SRC, 'app/[locale]')
const IMPORTED = /^(?:import|export) (?!type )[^;]*?from '([^']+)'|import\('([^']+)'\)/gm
const SAID = /useTranslations\('(\w+)/g

const files = globSync('**/{page,layout,error,not-found}.tsx', { cwd: SHOP })

describe('words that the browser is given', () => {
  it.each(files)('%s has all that its parts say', (file) => {
    const said = saidInBrowser(join(SHOP, file))
    expect(browserWords[partOf(file)]).toEqual(expect.arrayContaining([...said]))
  })

  it('are only those that are said', () => {
    for (const part of ['browsing', 'drops', 'own'] as const) {
      const own = files.filter((file) => part === 'browsing' || partOf(file) === part)
      const said = new Set(own.flatMap((file) => [...saidInBrowser(join(SHOP, file))]))
      const extra = browserWords[part].filter((name) => part === 'browsing' || !isBrowsing(name))
      expect([...said]).toEqual(expect.arrayContaining(extra))
    }
  })

  it('are found in what is shown later, too', () => {
    expect(saidInBrowser(join(SHOP, 'layout.tsx'))).toContain('cart')
  })
})

const isBrowsing = (name: string) => browserWords.browsing.some((each) => each === name)

/** A layout stands around what brings words of its own. */
function partOf(file: string): keyof typeof browserWords {
  if (!file.endsWith('page.tsx')) return 'browsing'
  if (file.startsWith('(own)/')) return 'own'
  return file.startsWith('drops/') ? 'drops' : 'browsing'
}

/** What components say that run in the browser, from this file on. */
function saidInBrowser(from: string): Set<string> {
  const said = new Set<string>()
  const seen = new Set<string>()
  const read = (file: string, around: boolean) => {
    const text = readFileSync(file, 'utf8')
    const inBrowser = around || text.startsWith("'use client'")
    const key = `${inBrowser} ${relative(SRC, file)}`
    if (seen.has(key)) return
    seen.add(key)
    if (inBrowser) for (const [, name = ''] of text.matchAll(SAID)) said.add(name)
    for (const [, early, late] of text.matchAll(IMPORTED)) {
      const next = resolve(early ?? late ?? '', file)
      if (next) read(next, inBrowser)
    }
  }
  read(from, false)
  return said
}

function resolve(name: string, from: string): string | null {
  if (!/\.tsx?$/.test(name)) return null
  const file = name.startsWith('@/') ? join(SRC, name.slice(2)) : join(dirname(from), name)
  return existsSync(file) ? file : null
}
