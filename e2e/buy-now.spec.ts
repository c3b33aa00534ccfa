import { expect, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { findPieces } from './lib/find-piece.ts'
import { home } from './lib/join-shop.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('buying now leaves the cart as it is, and takes an address typed on the way', async ({ page }) => {
  const [wanted, kept] = await findPieces(2)
  if (!wanted || !kept) throw new Error('two pieces were asked for')
  const { shop } = await enter(page, { balance: wanted.variant.price + 3_000, address: false })
  await shop.cart.set.mutate({ variantId: kept.variant.id, quantity: 1 })

  await page.goto(`/products/${wanted.product.slug}?variant=${wanted.variant.id}`)
  await page.getByRole('button', { name: '바로 구매' }).click()
  await page.waitForURL(`**/checkout?buy=${wanted.variant.id}:1`)

  const pay = page.getByRole('button', { name: /결제하기$/ })
  await pay.click()
  await expect(page.getByLabel('받는 분')).toBeFocused()
  await expect(page.getByText('받는 분 이름을 적어 주세요. 60자까지 쓸 수 있습니다.')).toBeVisible()
  await page.getByLabel('받는 분').fill(home.recipient)
  await page.getByLabel('전화번호').fill(home.phone)
  await page.getByLabel('우편번호').fill(home.postalCode)
  await page.getByLabel('주소', { exact: true }).fill(home.line1)
  await pay.dblclick()

  await page.waitForURL(/\/thanks$/)
  const { items } = await shop.orders.list.query({})
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({ shipTo: home, lines: [{ variantId: wanted.variant.id, quantity: 1 }] })
  expect((await shop.cart.get.query({})).lines).toMatchObject([{ variantId: kept.variant.id, quantity: 1 }])
  expect((await shop.account.addresses.list.query()).items).toMatchObject([{ ...home, isDefault: true }])
})

test('an address that names no piece says so', async ({ page }) => {
  await enter(page)
  for (const buy of ['nonsense', '0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee:1']) {
    await page.goto(`/checkout?buy=${buy}`)
    await expect(page.getByRole('heading', { name: '이 주소로는 주문할 수 없습니다' })).toBeVisible()
  }
})
