import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { holdScripts } from './hold-scripts.ts'

const nonce = 'c2VjcmV0'
const file = (name: string) => `<script src="/_next/${name}.js" nonce="${nonce}" async=""></script>`
const ahead = `<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>`
const page = `<html><head>${ahead}${file('b')}<script>theme()</script></head><body>${file('a')}${file('b')}</body></html>`

it('takes out script files, and leaves the other scripts where they are', () => {
  expect(holdScripts(page, nonce)).toMatch(
    `<html><head><script>theme()</script></head><body><script nonce="${nonce}">`,
  )
  expect(holdScripts(page, nonce)).not.toContain('<script src')
})

it('leaves a page without script files as it is', () => {
  expect(holdScripts('<html><body><script>one()</script></body></html>', nonce)).toBe(
    '<html><body><script>one()</script></body></html>',
  )
})

it('runs each file once, when the page has been painted', () => {
  const { run, ran } = openPage()
  run.painted('first-paint')
  expect(ran).toEqual([])
  run.painted()
  run.after(3_000)
  run.turned()
  expect(ran).toEqual(['/_next/b.js', '/_next/a.js'])
})

it('lets pictures in view go before them', () => {
  const { run, ran } = openPage({ readyState: 'interactive' })
  run.painted()
  expect(ran).toEqual([])
  run.loaded()
  run.after(500)
  expect(ran).toEqual(['/_next/b.js', '/_next/a.js'])
})

it('does not wait long for pictures', () => {
  const { run, ran } = openPage({ readyState: 'interactive' })
  run.painted()
  run.after(500)
  expect(ran).toEqual(['/_next/b.js', '/_next/a.js'])
})

it('runs them without a paint, too', () => {
  const [late, turned] = [openPage(), openPage()]
  late.run.after(3_000)
  turned.run.turned()
  for (const { ran } of [late, turned]) expect(ran).toEqual(['/_next/b.js', '/_next/a.js'])
})

it.each([{ hidden: true }, { paints: false }])('does not wait where nothing is painted (%j)', (how) => {
  expect(openPage(how).ran).toEqual(['/_next/b.js', '/_next/a.js'])
})

/** A page whose browser does what it is told. */
function openPage({ hidden = false, paints = true, readyState = 'complete' } = {}) {
  const ran: string[] = []
  const timers = new Map<number, () => void>()
  const run = {
    painted: (_what?: string) => {},
    loaded: () => {},
    turned: () => {},
    after: (ms: number) => timers.get(ms)?.(),
  }
  class PerformanceObserver {
    static supportedEntryTypes = paints ? ['paint'] : []
    constructor(then: (list: { getEntriesByName(name: string): string[] }) => void) {
      run.painted = (what = 'first-contentful-paint') =>
        then({ getEntriesByName: (name) => [what].filter((each) => each === name) })
    }
    observe() {}
  }
  const document = {
    hidden,
    readyState,
    createElement: () => ({}),
    head: { append: ({ src }: { src: string }) => ran.push(src) },
    addEventListener: (_: string, then: () => void) => {
      run.turned = then
    },
  }
  const addEventListener = (_: string, then: () => void) => {
    run.loaded = then
  }
  const setTimeout = (then: (src?: string) => void, ms: number, src?: string) => {
    if (ms === 0) then(src)
    else timers.set(ms, then)
  }
  const [, script = ''] = /<body><script[^>]*>([\s\S]*)<\/script>/.exec(holdScripts(page, nonce)) ?? []
  const browser = { PerformanceObserver, document, addEventListener, setTimeout }
  runInNewContext(script, { ...browser, window: browser })
  return { run, ran }
}
