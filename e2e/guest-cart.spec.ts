import { expect, test } from '@playwright/test'
import { findPieces } from './lib/find-piece.ts'
import { joinShop, password } from './lib/join-shop.ts'

test('what a guest gathered moves into the account once, at sign-in', async ({ page }) => {
  const [both, mine] = await findPieces(2)
  if (!both || !mine) throw new Error('two pieces were asked for')
  const { email, shop } = await joinShop()
  await shop.cart.set.mutate({ variantId: both.variant.id, quantity: 1 })
  await shop.cart.set.mutate({ variantId: mine.variant.id, quantity: 1 })

  await page.goto(`/products/${both.product.slug}?variant=${both.variant.id}`)
  await page.getByRole('button', { name: '장바구니에 담기' }).click()
  await page.getByRole('link', { name: '장바구니, 1점' }).click()
  const cart = page.getByRole('dialog', { name: '장바구니' })
  await cart.getByRole('button', { name: '한 점 더하기' }).click()
  await expect(cart.getByRole('group', { name: `${both.product.name} 수량` })).toContainText('2')
  await cart.getByRole('link', { name: /주문하기$/ }).click()

  await page.waitForURL('**/sign-in?next=%2Fcheckout')
  await page.getByLabel('이메일').fill(email)
  await page.getByLabel('비밀번호', { exact: true }).fill(password)
  await page.getByRole('button', { name: '로그인', exact: true }).click()

  await page.waitForURL('**/checkout')
  await expect(page.getByText('이 브라우저에 담아 두신 2점을 계정의 장바구니로 옮겼습니다')).toBeVisible()
  await expect(page.getByRole('list', { name: '주문 상품' }).getByRole('listitem')).toHaveCount(2)
  await page.reload()
  await expect(page.getByRole('list', { name: '주문 상품' }).getByRole('listitem')).toHaveCount(2)
  expect(
    (await shop.cart.get.query({})).lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
  ).toEqual([
    { variantId: both.variant.id, quantity: 3 },
    { variantId: mine.variant.id, quantity: 1 },
  ])
})
