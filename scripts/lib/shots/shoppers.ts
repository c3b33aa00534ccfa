import { randomUUID } from 'node:crypto'
import { createShopClient, type ShopClient } from '@firstcome/client'
import type { Page } from '@playwright/test'
import { enter } from '../../../e2e/lib/enter.ts'
import { env } from '../../../e2e/lib/env.ts'
import { deliver, ship } from '../../../e2e/lib/staff.ts'

const guest = createShopClient({ url: env.SHOP_API_URL })

export const productOf = (slug: string) => guest.catalog.product.query({ slug })

/** The variant of a piece of which most are there. */
export async function plentiful(slug: string) {
  const { variants } = await productOf(slug)
  const [most] = variants.toSorted((one, other) => other.stock - one.stock)
  if (!most) throw new Error(`${slug} has no variants`)
  return most
}

/** Lines of an order or a cart: so many of each piece. */
export const linesOf = (wanted: Record<string, number>) =>
  Promise.all(
    Object.entries(wanted).map(async ([slug, quantity]) => ({
      variantId: (await plentiful(slug)).id,
      quantity,
    })),
  )

/** What most shoppers here buy. */
export const USUAL = { 'chore-jacket': 1, 'oxford-shirt': 2 }

/** Signs a shopper in who has paid for these pieces. */
export async function buy(page: Page, wanted: Record<string, number> = USUAL) {
  const { shop } = await enter(page, { balance: 1_500_000 })
  const lines = await linesOf(wanted)
  const { order } = await shop.checkout.submit.mutate({ lines, idempotencyKey: randomUUID() })
  return { shop, order }
}

/** Signs a shopper in who has put these pieces into the cart. */
export async function fillCart(
  page: Page,
  {
    wanted = USUAL,
    balance = 0,
    address = true,
  }: { wanted?: Record<string, number>; balance?: number; address?: boolean } = {},
): Promise<ShopClient> {
  const { shop } = await enter(page, { balance, address })
  for (const line of await linesOf(wanted)) await shop.cart.set.mutate(line)
  return shop
}

/** Signs a shopper in who has received an order and asked to return one piece of it. */
export async function askReturn(page: Page) {
  const { shop, order } = await buy(page)
  await ship(order.id)
  await deliver(order.id)
  const lines = order.lines.slice(0, 1).map(({ id }) => ({ orderLineId: id, quantity: 1 }))
  const reason = '생각한 것과 다릅니다'
  await shop.returns.request.mutate({
    id: order.id,
    lines,
    reason,
    idempotencyKey: randomUUID(),
  })
  return { shop, order }
}
