import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { newRange, type Range } from './lib/new-range.ts'
import { openDrop } from './lib/open-drop.ts'

const views = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1, hasTouch: true, isMobile: true },
  // Half its size is enough to see what moved, and keeps the pictures small.
  desktop: { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 0.5 },
}

/** Where each page is, after what must have happened before. */
const pages: Record<string, (page: Page, range: Range) => Promise<string>> = {
  home: async () => '/',
  list: async (_, { category }) => `/products?category=${category}`,
  product: async (_, { slugs: [slug] }) => `/products/${slug}`,
  drop: async (_, { ids }) => `/drops/${(await openDrop({ name: '산책 쿠폰', productIds: ids })).id}`,
  cart: async (page, range) => (await fillCart(page, range)) && '/cart',
  checkout: async (page, range) => (await fillCart(page, range)) && '/checkout',
  order: async (page, range) => `/orders/${await buy(page, range)}`,
}

const alsoDark = ['home-phone', 'product-phone', 'checkout-desktop']

let range: Range

/** Four pieces that nobody else buys, made by each worker for itself; on a busy machine its first connection may come too late. */
test.beforeAll(async () => {
  await expect(async () => {
    range = await newRange()
  }).toPass()
})

for (const [view, device] of Object.entries(views))
  test.describe(view, () => {
    test.use({ ...device, contextOptions: { reducedMotion: 'reduce' } })

    for (const [name, find] of Object.entries(pages))
      test(`${name} looks as it did`, async ({ page, launchOptions }, info) => {
        const isDebian = launchOptions.executablePath !== undefined
        if (!isDebian)
          console.warn(`${view} ${name}: not compared. The pictures are those of Debian's Chromium.`)
        info.skip(!isDebian, 'The pictures were taken by Debian’s Chromium; look by npm run shots.')
        await visit(page, await find(page, range))
        await settle(page)
        const mask = [page.getByText(/\d+월 \d+일/)]
        await expect(page).toHaveScreenshot(`${name}-${view}.png`, { mask })
        if (!alsoDark.includes(`${name}-${view}`)) return
        await page.emulateMedia({ colorScheme: 'dark' })
        await expect(page).toHaveScreenshot(`${name}-${view}-dark.png`, { mask })
      })
  })

/** The shop may take a second to show what is new. */
async function visit(page: Page, path: string): Promise<void> {
  await expect(async () => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(200)
  }).toPass()
}

const picturesInSight = `Promise.allSettled(
  Array.from(document.images)
    .filter((image) => {
      const { top, left } = image.getBoundingClientRect()
      return top < window.innerHeight && left < window.innerWidth
    })
    .map((image) => image.decode()),
)`

/** Waits until a page shows what it has to show; it may be told things live for ever. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy=true], .animate-breathe')).toHaveCount(0)
  await page.evaluate('document.fonts.ready')
  await page.evaluate(picturesInSight)
}

async function fillCart(page: Page, { variantIds }: Range): Promise<string> {
  const { shop } = await enter(page, { balance: 900_000 })
  for (const variantId of variantIds.slice(0, 2)) await shop.cart.set.mutate({ variantId, quantity: 1 })
  return shop.cart.get.query({}).then(({ lines }) => `${lines.length}`)
}

async function buy(page: Page, { variantIds }: Range): Promise<string> {
  const { shop } = await enter(page, { balance: 900_000 })
  const lines = variantIds.slice(0, 2).map((variantId) => ({ variantId, quantity: 1 }))
  const { order } = await shop.checkout.submit.mutate({ lines, idempotencyKey: randomUUID() })
  return order.id
}
