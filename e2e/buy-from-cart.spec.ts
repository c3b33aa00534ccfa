import { expect, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { findPiece } from './lib/find-piece.ts'
import { won } from './lib/won.ts'

test('a shopper puts a piece into the cart, changes it there, and buys', async ({ page }) => {
  const { product, variant } = await findPiece()
  const { shop } = await enter(page, { balance: 2 * variant.price + 3_000 })

  await page.goto(`/products/${product.slug}?variant=${variant.id}`)
  await page.getByRole('button', { name: '장바구니에 담기' }).click()
  await page.getByRole('link', { name: '장바구니, 1점' }).click()

  const cart = page.getByRole('dialog', { name: '장바구니' })
  await cart.getByRole('button', { name: '한 점 더하기' }).click()
  await expect(cart.getByRole('group', { name: `${product.name} 수량` })).toContainText('2')
  await expect.poll(async () => (await shop.cart.get.query({})).lines[0]?.quantity).toBe(2)
  const quote = await shop.checkout.quote.query({})
  await cart.getByRole('link', { name: `${won(quote.total)} 주문하기` }).click()

  await expect(page.getByText('서울 중구 세종대로 110')).toBeVisible()
  await page.getByRole('button', { name: `${won(quote.total)} 결제하기` }).click()

  await page.waitForURL(/\/orders\/[0-9a-f-]+\/thanks$/)
  const [order] = (await shop.orders.list.query({})).items
  await expect(page.getByText(order?.number ?? '')).toBeVisible()
  expect(order).toMatchObject({
    status: 'paid',
    total: quote.total,
    lines: [{ variantId: variant.id, quantity: 2 }],
  })
  expect((await shop.cart.get.query({})).lines).toEqual([])

  await page.getByRole('link', { name: '주문 보기' }).click()
  await expect(page.getByRole('heading', { level: 1, name: order?.number })).toBeVisible()
  await expect(page.getByText('지갑 결제')).toBeVisible()
})

test('what is taken out of the cart can be put back', async ({ page }) => {
  const { product, variant } = await findPiece()
  const { shop } = await enter(page)
  await shop.cart.set.mutate({ variantId: variant.id, quantity: 2 })

  await page.goto('/cart')
  await page.getByRole('button', { name: `${product.name} 빼기` }).click()
  await expect(page.getByRole('heading', { name: '아직 담은 상품이 없습니다' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('button', { name: '되돌리기' }).click()

  await expect(page.getByRole('group', { name: `${product.name} 수량` })).toContainText('2')
  await expect
    .poll(async () => (await shop.cart.get.query({})).lines)
    .toMatchObject([{ variantId: variant.id, quantity: 2 }])
})
