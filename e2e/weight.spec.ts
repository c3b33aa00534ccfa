import { expect, type Page, type Request, test } from '@playwright/test'
import { visitWhole } from './lib/visit-whole.ts'

/** Bytes over the wire of a first visit, pictures aside: what is there now, and a little. */
const budgets = {
  '/': { document: 21_000, stylesheet: 29_300, script: 192_000, type: 95_000 },
  '/products': { document: 21_000, stylesheet: 29_300, script: 194_000, type: 95_000 },
  '/products/chore-jacket': { document: 21_000, stylesheet: 29_300, script: 211_000, type: 95_000 },
}

for (const [path, budget] of Object.entries(budgets))
  test(`${path} weighs no more than it should`, async ({ page }) => {
    const { bytes, slices } = await weigh(page, path)
    for (const [kind, most] of Object.entries(budget)) {
      expect.soft(bytes.get(kind) ?? 0, `bytes of ${kind}`).toBeGreaterThan(0)
      expect.soft(bytes.get(kind), `bytes of ${kind}`).toBeLessThanOrEqual(most)
    }
    // A name that other journeys gave a piece may need a slice of the whole face; the shop's own words never do.
    expect(slices, 'slices of the whole face').toBeLessThanOrEqual((await strangers(page)).length)
  })

async function weigh(page: Page, path: string) {
  const bytes = new Map<string, number>()
  const counted: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    const kind = kindOf(request)
    const count = async () => {
      const { responseBodySize } = await request.sizes()
      bytes.set(kind, (bytes.get(kind) ?? 0) + responseBodySize)
      if (kind === 'slice') slices += 1
    }
    counted.push(count())
  })
  let slices = 0
  await page.route('**/api/trpc/live.*', (route) => route.abort())
  await visitWhole(page, path)
  await page.evaluate('document.fonts.ready')
  await Promise.all(counted)
  return { bytes, slices }
}

/** Type is the one file that is cut for the shop's own words. */
function kindOf(request: Request): string {
  const kind = request.resourceType()
  if (kind !== 'font') return kind
  return /\/type\.[^/]+\.woff2$/.test(request.url()) ? 'type' : 'slice'
}

/** Characters on the page that the shop's own words have no use for. */
async function strangers(page: Page): Promise<string[]> {
  const own = await page.evaluate(
    () => [...document.fonts].find(({ family }) => family.includes('Pretendard Cut'))?.unicodeRange,
  )
  expect(own, 'the file of own words has a family').toMatch(/^U\+20-7e, /i)
  const ranges = (own ?? '').split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const
  })
  const isOwn = (place: number) => ranges.some(([first, last]) => first <= place && place <= last)
  const used = new Set((await page.locator('body').allInnerTexts()).join(''))
  return [...used].filter((character) => character > ' ' && !isOwn(character.codePointAt(0) ?? 0))
}
