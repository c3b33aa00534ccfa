import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { findPiece } from './lib/find-piece.ts'
import { joinShop } from './lib/join-shop.ts'
import { newScarce } from './lib/new-scarce.ts'

test('what sells out between the cart and the payment is named, and the rest can be bought', async ({
  page,
}) => {
  const scarce = await newScarce(2)
  const ample = await findPiece()
  const { shop } = await enter(page, { balance: scarce.variant.price + ample.variant.price + 3_000 })
  await shop.cart.set.mutate({ variantId: scarce.variant.id, quantity: 1 })
  await shop.cart.set.mutate({ variantId: ample.variant.id, quantity: 1 })

  await page.goto('/checkout')
  const pay = page.getByRole('button', { name: /결제하기$/ })
  await expect(pay).toBeEnabled()
  await buyAllOf(scarce.variant)
  await pay.click()

  await expect(page.getByRole('alert').filter({ hasText: '결제하지 않았습니다' })).toBeVisible()
  const line = page.getByRole('listitem').filter({ hasText: '품절되었습니다' })
  await expect(line).toHaveCount(1)
  await expect(line).toContainText(scarce.name)
  await expect(pay).toBeDisabled()
  expect((await shop.orders.list.query({})).items).toEqual([])

  await line.getByRole('button', { name: `${scarce.name} 빼기` }).click()
  await expect(line).toHaveCount(0)
  await pay.click()
  await page.waitForURL(/\/thanks$/)
  const [order] = (await shop.orders.list.query({})).items
  expect(order).toMatchObject({ lines: [{ variantId: ample.variant.id, quantity: 1 }] })
  expect(order?.lines).toHaveLength(1)
  await scarce.hide()
})

test('too many in the cart become as many as there are with one press', async ({ page }) => {
  const scarce = await newScarce(2)
  const { stock, id } = scarce.variant
  const { shop } = await enter(page)
  await shop.cart.set.mutate({ variantId: id, quantity: stock + 1 })

  await page.goto('/cart')
  await expect(page.getByText(`${stock}점 남았습니다.`)).toBeVisible()
  await expect(page.getByRole('button', { name: /주문하기$/ })).toBeDisabled()
  await page.getByRole('button', { name: `${stock}점으로 바꾸기` }).click()
  await expect(page.getByRole('link', { name: /주문하기$/ })).toBeVisible()
  await expect
    .poll(async () => (await shop.cart.get.query({})).lines)
    .toMatchObject([{ quantity: stock, problem: null }])
  await scarce.hide()
})

async function buyAllOf({ id, stock, price }: { id: string; stock: number; price: number }): Promise<void> {
  const { shop } = await joinShop({ balance: stock * price + 3_000 })
  const lines = [{ variantId: id, quantity: stock }]
  await shop.checkout.submit.mutate({ lines, idempotencyKey: randomUUID() })
}
