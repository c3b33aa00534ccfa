import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { expectAccessible } from './lib/expect-accessible.ts'
import { findPiece, type Piece } from './lib/find-piece.ts'
import type { Shopper } from './lib/join-shop.ts'
import { visitWhole } from './lib/visit-whole.ts'

type Prepared = Piece & Shopper

const forGuests: [name: string, path: string][] = [
  ['home', '/'],
  ['the list', '/products'],
  ['the list in English', '/en/products'],
  ['a narrowed list', '/products?color=ink&size=m'],
  ['the list without results', '/products?q=zzzz'],
  ['the coupon drops', '/drops'],
  ['the coupon drops in English', '/en/drops'],
  ['sign-in', '/sign-in'],
  ['sign-up', '/sign-up'],
  ['a forgotten password', '/forgot-password'],
  ['a new password', `/reset-password?token=${'x'.repeat(40)}`],
  ['an empty cart', '/cart'],
  ['an unknown address', '/nowhere'],
  ['delivery and returns', '/delivery-and-returns'],
  ['the size guide', '/size-guide'],
  ['the terms', '/terms'],
  ['privacy in English', '/en/privacy'],
  ['a goodbye', '/goodbye'],
]

const forShoppers: [name: string, path: (prepared: Prepared) => string | Promise<string>][] = [
  ['a product', ({ product }) => `/products/${product.slug}`],
  ['the cart with a problem', cartWithProblem],
  ['the checkout', ({ variant }) => `/checkout?buy=${variant.id}:1`],
  ['the checkout with a top-up', ({ variant }) => `/checkout?buy=${variant.id}:3`],
  ['the list of orders', async (prepared) => (await placeOrder(prepared)) && '/orders'],
  ['an order', async (prepared) => `/orders/${await placeOrder(prepared)}`],
  ['an order just paid', async (prepared) => `/orders/${await placeOrder(prepared)}/thanks`],
  ['an unknown order', () => `/orders/${randomUUID()}`],
  ['no coupons yet', () => '/coupons'],
  ['an order that is held', async (prepared) => `/orders/${await holdOrder(prepared)}`],
  ['no returns yet', () => '/returns'],
  ['an empty inbox', () => '/notifications'],
  ['the wallet', () => '/wallet'],
  ['the account', () => '/account'],
]

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const [name, path] of forGuests)
  test(`${name} is accessible in both themes`, async ({ page }) => {
    await expectPageAccessible(page, path)
  })

test('the API is accessible in both themes', async ({ page }) => {
  await page.goto('/api/docs')
  await expectBothThemesAccessible(page)
})

for (const [name, path] of forShoppers)
  test(`${name} is accessible in both themes`, async ({ page }) => {
    const piece = await findPiece()
    const shopper = await enter(page, { balance: piece.variant.price + 3_000 })
    await expectPageAccessible(page, await path({ ...piece, ...shopper }))
  })

async function expectPageAccessible(page: Page, path: string): Promise<void> {
  // A page that is told things live never falls idle.
  await page.route('**/api/trpc/live.*', (route) => route.abort())
  await visitWhole(page, path)
  await expectBothThemesAccessible(page)
}

async function expectBothThemesAccessible(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await page.emulateMedia({ colorScheme: 'light' })
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
}

async function cartWithProblem({ shop, variant }: Prepared): Promise<string> {
  await shop.cart.set.mutate({ variantId: variant.id, quantity: 99 })
  return '/cart'
}

async function placeOrder({ shop, variant }: Prepared): Promise<string> {
  const lines = [{ variantId: variant.id, quantity: 1 }]
  const { order } = await shop.checkout.submit.mutate({ lines, idempotencyKey: randomUUID() })
  return order.id
}

async function holdOrder({ shop, variant }: Prepared): Promise<string> {
  const lines = [{ variantId: variant.id, quantity: 2 }]
  const { order } = await shop.orders.place.mutate({ lines, idempotencyKey: randomUUID() })
  return order.id
}
