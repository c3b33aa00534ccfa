import type { Page } from '@playwright/test'
import { openDrop } from '../../../e2e/lib/open-drop.ts'
import { deliver, ship } from '../../../e2e/lib/staff.ts'
import { enterDesk, inviteColleagues, receiveWebhooks } from './desk.ts'
import { openOverlay } from './open-overlay.ts'
import type { Scene } from './scene.ts'
import { askReturn, buy, productOf, USUAL } from './shoppers.ts'

/** A page that says by its address alone what it shows. */
const plain = (name: string, path: string): Scene => ({
  name: `desk-${name}`,
  at: async (page) => (await enterDesk(page)) && path,
})

const lists: Scene[] = [
  { name: 'desk-home', at: busyHome },
  plain('orders', '/orders'),
  plain('orders-empty', '/orders?status=cancelled&from=2020-01-01&to=2020-01-02'),
  {
    name: 'desk-returns',
    at: async (page) => (await askReturn(page)) && (await enterDesk(page)) && '/returns',
  },
  plain('products', '/products'),
  plain('product-new', '/products/new'),
  plain('products-import', '/products/import'),
  plain('stock', '/stock'),
  plain('stock-movements', '/stock?view=movements'),
  plain('categories', '/categories'),
  plain('coupons', '/coupons'),
  plain('coupon-new', '/coupons/new'),
  plain('customers', '/customers'),
  plain('wallet', '/wallet'),
  plain('books', '/books'),
  plain('webhooks', '/webhooks'),
  plain('webhooks-deliveries', '/webhooks?view=deliveries'),
  plain('audit', '/audit'),
  { name: 'desk-staff', at: staffAtDesk },
  plain('api-keys', '/api-keys'),
  plain('settings', '/settings'),
  plain('account', '/account'),
  plain('not-found', '/nowhere'),
]

const entrance: Scene[] = [
  { name: 'desk-sign-in', at: '/sign-in' },
  { name: 'desk-setup', at: '/setup' },
  { name: 'desk-invitation', at: `/invitation?token=${'x'.repeat(40)}` },
]

const things: Scene[] = [
  { name: 'desk-order', at: orderAtDesk },
  { name: 'desk-order-ship', at: orderAtDesk, act: openOverlay(/^(배송 처리|Ship order)$/), over: true },
  { name: 'desk-order-slip', at: async (page) => `${await orderAtDesk(page)}/slip` },
  { name: 'desk-product', at: productAtDesk },
  { name: 'desk-coupon', at: couponAtDesk },
  { name: 'desk-coupon-monitor', at: async (page) => `${await couponAtDesk(page)}/monitor` },
  { name: 'desk-customer', at: customerAtDesk },
  { name: 'desk-webhook', at: endpointAtDesk },
  {
    name: 'desk-palette',
    at: async (page) => (await enterDesk(page)) && '/orders',
    act: findAnything,
    over: true,
  },
]

/** Every page of the desk, in the states that matter. */
export const deskScenes: Scene[] = [...entrance, ...lists, ...things]

async function busyHome(page: Page): Promise<string> {
  await askReturn(page)
  const { order } = await buy(page, { 'court-shoe': 2 })
  await ship(order.id)
  await buy(page, USUAL)
  const arrived = await buy(page, { 'crew-knit': 1, tote: 1 })
  await ship(arrived.order.id)
  await deliver(arrived.order.id)
  await enterDesk(page)
  return '/'
}

async function staffAtDesk(page: Page): Promise<string> {
  await inviteColleagues()
  await enterDesk(page)
  return '/staff'
}

async function orderAtDesk(page: Page): Promise<string> {
  const { order } = await buy(page)
  await enterDesk(page)
  return `/orders/${order.id}`
}

async function productAtDesk(page: Page): Promise<string> {
  await enterDesk(page)
  return `/products/${(await productOf('chore-jacket')).id}`
}

async function couponAtDesk(page: Page): Promise<string> {
  const { id } = await openDrop({ name: { ko: '첫눈 쿠폰', en: 'For the first snow' } })
  await enterDesk(page)
  return `/coupons/${id}`
}

async function customerAtDesk(page: Page): Promise<string> {
  const { shop } = await buy(page)
  const { id } = await shop.account.get.query()
  await enterDesk(page)
  return `/customers/${id}`
}

async function endpointAtDesk(page: Page): Promise<string> {
  const endpoint = await receiveWebhooks()
  await buy(page)
  await enterDesk(page)
  return `/webhooks/${endpoint.id}`
}

async function findAnything(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
}
