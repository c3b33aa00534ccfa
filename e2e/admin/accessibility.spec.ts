import { expect, type Page, test } from '@playwright/test'
import { enterDesk } from '../lib/enter-desk.ts'
import { env } from '../lib/env.ts'
import { expectAccessible } from '../lib/expect-accessible.ts'

const lists: [name: string, path: string][] = [
  ['home', '/'],
  ['orders', '/orders'],
  ['returns', '/returns'],
  ['orders in a list of few', '/orders?status=cancelled&from=2020-01-01&to=2020-01-02'],
  ['products', '/products'],
  ['a new product', '/products/new'],
  ['products by a sheet', '/products/import'],
  ['stock', '/stock'],
  ['categories', '/categories'],
  ['coupons', '/coupons'],
  ['a new campaign', '/coupons/new'],
  ['customers', '/customers'],
  ['the movements of stock', '/stock?view=movements'],
  ['the wallet report', '/wallet'],
  ['the books', '/books'],
  ['endpoints of webhooks', '/webhooks'],
  ['what was sent to them', '/webhooks?view=deliveries'],
  ['the audit log', '/audit'],
  ['staff', '/staff'],
  ['the keys of services', '/api-keys'],
  ['settings', '/settings'],
  ['one’s own account', '/account'],
  ['an unknown address', '/nowhere'],
]

const before: [name: string, path: string][] = [
  ['sign-in', '/sign-in'],
  ['the first set-up', '/setup'],
  ['an invitation', `/invitation?token=${'x'.repeat(40)}`],
]

test.use({ baseURL: env.ADMIN_URL, contextOptions: { reducedMotion: 'reduce' } })

for (const [name, path] of before)
  test(`${name} is accessible in both themes`, async ({ page }) => {
    await expectPageAccessible(page, path)
  })

for (const [name, path] of lists)
  test(`${name} is accessible in both themes`, async ({ page }) => {
    await enterDesk(page)
    await expectPageAccessible(page, path)
  })

async function expectPageAccessible(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
}
