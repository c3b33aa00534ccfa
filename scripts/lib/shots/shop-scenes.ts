import type { Page } from '@playwright/test'
import { enter } from '../../../e2e/lib/enter.ts'
import { openDrop } from '../../../e2e/lib/open-drop.ts'
import { accountScenes } from './account-scenes.ts'
import { catalogueScenes } from './catalogue-scenes.ts'
import { dropScenes } from './drop-scenes.ts'
import { orderScenes } from './order-scenes.ts'
import type { Scene } from './scene.ts'
import { fillCart } from './shoppers.ts'

const cartScenes: Scene[] = [
  { name: 'cart-empty', at: '/cart' },
  { name: 'cart', at: async (page) => (await fillCart(page)) && '/cart' },
  {
    name: 'cart-problem',
    at: async (page) => (await fillCart(page, { wanted: { cap: 99, tote: 1 } })) && '/cart',
  },
  {
    name: 'cart-failed',
    at: async (page) => (await fillCart(page)) && '/cart',
    denied: '**/api/trpc/*cart.get*',
  },
  { name: 'checkout', at: async (page) => (await fillCart(page, { balance: 900_000 })) && '/checkout' },
  { name: 'checkout-top-up', at: async (page) => (await fillCart(page, { balance: 40_000 })) && '/checkout' },
  { name: 'checkout-first', at: async (page) => (await fillCart(page, { address: false })) && '/checkout' },
  { name: 'checkout-coupon', at: withCoupon },
  { name: 'checkout-nothing', at: async (page) => (await enter(page)) && '/checkout' },
]

const shellScenes: Scene[] = [
  { name: 'menu', at: '/', act: openMenu, over: true },
  { name: 'menu-signed-in', at: async (page) => (await enter(page)) && '/', act: openOwnMenu, over: true },
  { name: 'not-found', at: '/nowhere' },
  { name: 'offline', at: '/cart', act: async (page) => page.context().setOffline(true), over: true },
  { name: 'delivery-and-returns', at: '/delivery-and-returns' },
  { name: 'size-guide', at: '/size-guide' },
  { name: 'terms', at: '/terms' },
  { name: 'privacy', at: '/privacy' },
]

/** Every page of the shop, in the states that matter. */
export const shopScenes: Scene[] = [
  ...catalogueScenes,
  ...dropScenes,
  ...cartScenes,
  ...orderScenes,
  ...accountScenes,
  ...shellScenes,
]

/** On a desk there is no menu: all of it is in the header. */
async function openMenu(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: /^(메뉴|Menu)$/ })
  if (!(await menu.isVisible())) return
  await menu.click()
  await page.getByRole('dialog').waitFor()
}

/** The balance is in the header on a desk; a phone has it too, where it is not seen. */
async function openOwnMenu(page: Page): Promise<void> {
  await page.locator('header a[href$="/wallet"]').waitFor({ state: 'attached' })
  await openMenu(page)
}

async function withCoupon(page: Page): Promise<string> {
  const shop = await fillCart(page, { balance: 900_000 })
  const name = { ko: '긴 겨울 쿠폰', en: 'For a long winter' }
  const { id } = await openDrop({ value: 20_000, minOrderAmount: 100_000, name })
  await shop.coupons.claim.mutate({ couponId: id })
  return '/checkout'
}
