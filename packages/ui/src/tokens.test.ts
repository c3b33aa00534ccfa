import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const shop = tokensOf(':root')
const apps = { shop, admin: { ...shop, ...tokensOf(':root[data-app="admin"]') } }
const schemes = ['light', 'dark'] as const

const words = ['ink', 'muted', 'quiet', 'signal', 'done']
const grounds = ['paper', 'raised', 'sunken']

describe.each(Object.entries(apps))('the %s', (_app, tokens) => {
  test.each(schemes)('words can be read on every ground, %s', (scheme) => {
    const pairs = words.flatMap((word) => grounds.map((ground) => [word, ground] as const))
    const dim = [...pairs, ['paper', 'ink'] as const, ['on-signal', 'signal'] as const].filter(
      ([word, ground]) => !(contrast(tokens, word, ground, scheme) >= 4.5),
    )
    expect(dim).toEqual([])
  })

  test.each(schemes)('controls stand out from every ground, %s', (scheme) => {
    expect(grounds.filter((ground) => !(contrast(tokens, 'outline', ground, scheme) >= 3))).toEqual([])
  })
})

type Tokens = Record<string, { light: string; dark: string }>

/** The colours of one block of the file, by name. */
function tokensOf(selector: string): Tokens {
  const start = css.indexOf(`\n${selector} {`)
  const block = css.slice(start, css.indexOf('\n}', start))
  const colours = [...block.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)]
  if (colours.length === 0) throw new Error(`${selector} names no colours`)
  return Object.fromEntries(colours.map(([, name, light = '', dark = '']) => [name, { light, dark }]))
}

/** As WCAG 2.2 defines it, from 1 to 21. */
function contrast(tokens: Tokens, one: string, other: string, scheme: 'light' | 'dark'): number {
  const [dark = 0, light = 0] = [one, other]
    .map((name) => luminance(tokens[name]?.[scheme] ?? ''))
    .sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
