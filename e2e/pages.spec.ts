import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { awake } from './lib/awake.ts'
import { env } from './lib/env.ts'
import { joinShop } from './lib/join-shop.ts'
import { newPiece } from './lib/new-piece.ts'
import { won } from './lib/won.ts'

/** What a browser is sent at an address, by each process that makes pages. */
const fromAll = (path: string) =>
  Promise.all(env.PAGES_URLS.map(async (url) => (await fetch(new URL(path, url))).text()))

/** Waits until each process shows it on each of these pages, long before it would have read it anew by itself. */
async function untilAll(paths: string[], shows: (html: string) => boolean): Promise<void> {
  await expect(async () => {
    const pages = await Promise.all(paths.map(fromAll))
    for (const html of pages.flat()) expect(shows(html)).toBe(true)
  }).toPass({ intervals: [50], timeout: 20_000 })
}

/** A piece's own tile, or all of its page. */
const partOf = (html: string, name: string) =>
  html.includes(`<h1 class="text-title font-bold">${name}</h1>`)
    ? html
    : (html.split('<li').find((part) => part.includes(name)) ?? '')

test('a new price and a size that sold out are right on every page of every process at once, and a checkout is never wrong', async () => {
  expect(env.PAGES_URLS).toHaveLength(2)
  const piece = await newPiece(61_234)
  const paths = ['/', '/products', `/products/${piece.slug}`]
  const shows = (words: string) => (html: string) => partOf(html, piece.name).includes(words)
  await untilAll(paths, shows(won(61_234)))

  await piece.reprice(71_234)
  await untilAll(paths, shows(won(71_234)))
  const late = (await Promise.all(paths.map(fromAll))).flat()
  for (const html of late) expect(html).not.toContain(won(61_234))

  const { shop } = await joinShop({ balance: 500_000 })
  const buy = (variantId: string, price: number) =>
    shop.checkout.submit.mutate({
      lines: [{ variantId, quantity: 1 }],
      expectedTotal: price,
      idempotencyKey: randomUUID(),
    })
  const [small, medium] = piece.variants.map(({ id }) => id)
  await expect(buy(small ?? '', 61_234)).rejects.toMatchObject({ data: { reason: 'PRICE_CHANGED' } })
  expect((await shop.orders.list.query({})).items).toEqual([])

  const soldOut = (html: string) => html.includes('https://schema.org/SoldOut')
  await buy(small ?? '', 71_234)
  await untilAll([`/products/${piece.slug}`], soldOut)
  await buy(medium ?? '', 71_234)
  await untilAll(['/', '/products'], shows('품절'))
  await piece.hide()
  await untilAll(['/', '/products'], (html) => !html.includes(piece.name))
})

/** What a page's policy forbade. */
function violationsOf(page: Page): string[] {
  const found: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) found.push(message.text())
  })
  return found
}

for (const path of ['/', '/products', '/products/chore-jacket', '/drops', '/en/terms'])
  test(`${path} comes from memory, breaks nothing of its policy, and wakes up`, async ({ page, request }) => {
    await request.get(path)
    const violations = violationsOf(page)
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    const answer = await page.goto(`${path}?utm_source=letter`)
    const policy = answer?.headers()['content-security-policy'] ?? ''
    expect(policy).toContain("script-src 'self' 'sha256-")
    expect(policy).not.toContain('nonce')
    expect(answer?.headers()['set-cookie']).toBeUndefined()
    // A press that only a woken page answers.
    await expect(async () => {
      await page.getByRole('button', { name: /^(밝은 화면과|Switch between)/ }).click()
      expect(await page.evaluate('localStorage.theme')).toBe('dark')
    }).toPass()
    expect(errors).toEqual([])
    expect(violations).toEqual([])
  })

test('a kept page is painted before its scripts are asked for', async ({ page }) => {
  await page.goto('/')
  await expect.poll(() => page.evaluate(asked)).not.toEqual([])
  const [painted] = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint'))
  const early = (await page.evaluate(asked)).filter((time) => time < (painted?.startTime ?? 0))
  expect(early).toEqual([])
})

/** When each of the page's script files was asked for. */
const asked = () =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    .map(({ startTime }) => startTime)

test('scripts are compiled while they arrive', async ({ page }) => {
  const answered = page.waitForResponse('**/_next/static/chunks/*.js')
  await page.goto('/')
  expect(await (await answered).text()).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/)
})

test('a script that got into a kept page does not run', async ({ page }) => {
  const violations = violationsOf(page)
  await page.route('/', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      '</main>',
      '<script>document.title = "stolen"</script></main>',
    )
    await route.fulfill({ response, body })
  })
  await page.goto('/')
  await expect(page).toHaveTitle(/Firstcome/)
  expect(violations).toHaveLength(1)
})

test('what is a person’s own is never kept', async ({ request }) => {
  for (const path of ['/cart', '/checkout', '/account', '/sign-in', '/orders']) {
    const headers = (await request.get(path)).headers()
    expect(headers['content-security-policy']).toContain("'strict-dynamic'")
    expect(headers['cache-control']).toContain('no-store')
  }
})

test('a page is fetched when somebody wants it, and not before', async ({ page }) => {
  const ahead: string[] = []
  page.on('request', (request) => {
    if (request.headers().rsc) ahead.push(new URL(request.url()).pathname)
  })
  await page.goto('/products')
  const link = page.getByRole('main').locator('a[href^="/products/"]').first()
  await expect(link).toBeVisible()
  const href = (await link.getAttribute('href')) ?? ''
  await awake(page)
  await page.evaluate('new Promise((done) => requestIdleCallback(done))')
  expect(ahead).toEqual([])
  const fetched = page.waitForResponse(
    (answer) => answer.url().includes(href) && !!answer.request().headers().rsc,
  )
  await link.hover()
  await fetched
  await link.click()
  await page.waitForURL(`**${href}*`)
  expect(new Set(ahead)).toEqual(new Set([href]))
})
