import { expect, test } from '@playwright/test'
import { expectAccessible } from './lib/expect-accessible.ts'
import { findPiece } from './lib/find-piece.ts'

test('the cart opens beside the page one is on, and gives that page back as it was', async ({ page }) => {
  const { product, variant } = await findPiece()
  await page.goto(`/products/${product.slug}?variant=${variant.id}`)
  await page.getByRole('button', { name: '장바구니에 담기' }).click()
  const icon = page.getByRole('link', { name: '장바구니, 1점' })
  await expect(icon).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await icon.click()
  const cart = page.getByRole('dialog', { name: '장바구니' })
  await expect(cart.getByRole('list', { name: '담은 상품' }).getByRole('listitem')).toHaveCount(1)
  expect(new URL(page.url()).pathname).toBe(`/products/${product.slug}`)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(cart).toBeHidden()
  await expect(icon).toBeFocused()

  await icon.click()
  await cart.getByRole('button', { name: `${product.name} 빼기` }).click()
  await expect(cart.getByRole('heading', { name: '아직 담은 상품이 없습니다' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: product.name })).toBeVisible()
})

test('the whole cart is a page, where reading goes on in its main part', async ({ page }) => {
  const { product, variant } = await findPiece()
  await page.goto(`/products/${product.slug}?variant=${variant.id}`)
  await page.getByRole('button', { name: '장바구니에 담기' }).click()
  await page.getByRole('link', { name: '장바구니, 1점' }).click()
  await page.getByRole('dialog').getByRole('link', { name: '장바구니 크게 보기' }).click()

  await page.waitForURL('**/cart')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page.getByRole('heading', { level: 1, name: '장바구니' })).toBeVisible()
})
