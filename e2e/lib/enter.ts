import { expect, type Page } from '@playwright/test'
import { env } from './env.ts'
import { joinShop, password, type Shopper } from './join-shop.ts'

/** Signs a shopper in to this browser by the API's cookie, as the sign-in page would. */
export async function enterAs(page: Page, { email }: Shopper): Promise<void> {
  const answer = await page.request.post(`${env.SHOP_URL}/api/trpc/auth.signIn`, {
    data: { email, password, as: 'cookie' },
    headers: { origin: env.SHOP_URL },
  })
  expect(answer.status()).toBe(200)
}

/** Makes a shopper of one's own and signs them in to this browser. */
export async function enter(page: Page, options: Parameters<typeof joinShop>[0] = {}): Promise<Shopper> {
  const shopper = await joinShop(options)
  await enterAs(page, shopper)
  return shopper
}
