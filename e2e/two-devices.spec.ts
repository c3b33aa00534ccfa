import { expect, test } from '@playwright/test'
import { enterAs } from './lib/enter.ts'
import { findPiece } from './lib/find-piece.ts'
import { joinShop } from './lib/join-shop.ts'

test('the cart is the same in a second browser', async ({ browser }) => {
  const { product, variant } = await findPiece()
  const shopper = await joinShop()
  const [desk, phone] = await Promise.all([browser.newContext(), browser.newContext()])
  const [atDesk, onPhone] = await Promise.all([desk.newPage(), phone.newPage()])
  await enterAs(atDesk, shopper)
  await enterAs(onPhone, shopper)

  await atDesk.goto(`/products/${product.slug}?variant=${variant.id}`)
  await atDesk.getByRole('button', { name: '장바구니에 담기' }).click()
  await expect(atDesk.getByRole('link', { name: '장바구니, 1점' })).toBeVisible()

  await onPhone.goto('/cart')
  const quantity = onPhone.getByRole('group', { name: `${product.name} 수량` })
  await expect(quantity).toContainText('1')
  await onPhone.getByRole('button', { name: '한 점 더하기' }).click()
  await expect(onPhone.getByRole('link', { name: '장바구니, 2점' })).toBeVisible()
  await expect.poll(async () => (await shopper.shop.cart.get.query({})).lines[0]?.quantity).toBe(2)

  await atDesk.goto('/cart')
  await expect(atDesk.getByRole('group', { name: `${product.name} 수량` })).toContainText('2')
  await Promise.all([desk.close(), phone.close()])
})
