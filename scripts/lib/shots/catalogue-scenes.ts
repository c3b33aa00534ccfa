/// <reference lib="dom" />
import { randomUUID } from 'node:crypto'
import { createShopClient } from '@firstcome/client'
import type { Page } from '@playwright/test'
import { env } from '../../../e2e/lib/env.ts'
import { openOverlay } from './open-overlay.ts'
import type { Scene } from './scene.ts'
import { plentiful } from './shoppers.ts'

const guest = createShopClient({ url: env.SHOP_API_URL })

/** What everyone sees alike: home, lists, pieces. */
export const catalogueScenes: Scene[] = [
  { name: 'home', at: '/' },
  { name: 'list', at: '/products' },
  { name: 'list-category', at: '/products?category=outerwear' },
  { name: 'list-search', at: '/products?q=니트' },
  { name: 'list-nothing', at: '/products?q=zzzz' },
  { name: 'product', at: '/products/chore-jacket' },
  {
    name: 'product-chosen',
    at: async () => `/products/chore-jacket?variant=${(await plentiful('chore-jacket')).id}`,
  },
  { name: 'product-few-left', at: fewLeft },
  { name: 'product-sold-out', at: soldOut },
  { name: 'product-drop-before', at: '/products/fisherman-knit' },
  { name: 'product-drop-open', at: '/products/field-jacket' },
  { name: 'product-drop-over', at: '/products/long-coat' },
  {
    name: 'product-size-guide',
    at: '/products/chore-jacket',
    act: openOverlay(/^(사이즈 가이드|Size guide)$/),
    over: true,
  },
  {
    name: 'product-added',
    at: async () => `/products/tote?variant=${(await plentiful('tote')).id}`,
    act: add,
  },
]

async function add(page: Page): Promise<void> {
  await stopLongTimers(page)
  await page
    .getByRole('button', { name: /^(장바구니에 담기|Add to cart)$/ })
    .first()
    .click()
  await page
    .getByRole('link', { name: /\d점|\d pieces?/ })
    .first()
    .waitFor()
  await page
    .getByRole('button', { name: /^(담았습니다|Added)$/ })
    .first()
    .waitFor()
}

/** What a page would take back after a second or more stays, however long its pictures take. */
const stopLongTimers = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const start = window.setTimeout
    return Reflect.set(window, 'setTimeout', (act: () => void, ms = 0) =>
      ms < 1_000 ? start(act, ms) : undefined,
    )
  })

async function fewLeft(): Promise<string> {
  const { items } = await guest.catalog.list.query({ inStock: true, limit: 60 })
  for (const { id, slug } of items) {
    const { variants } = await guest.catalog.product.query({ id })
    const few = variants.find(({ stock }) => stock >= 2 && stock <= 3)
    if (few) return `/products/${slug}?variant=${few.id}`
  }
  throw new Error('no piece is nearly sold out')
}

async function soldOut(): Promise<string> {
  const { adjustStock } = await import('@firstcome/db/application/catalog/adjust-stock')
  const { variants } = await guest.catalog.product.query({ slug: 'blanket' })
  for (const { id, stock } of variants.filter((variant) => variant.stock > 0)) {
    const change = { variantId: id, delta: -stock, reason: '다 나감', idempotencyKey: randomUUID() }
    await adjustStock('system', change)
  }
  return '/products/blanket'
}
