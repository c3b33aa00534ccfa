import { randomUUID } from 'node:crypto'
import { createShopClient } from '@firstcome/client'
import { expect, type Page, test } from '@playwright/test'
import { enterDesk } from '../lib/enter-desk.ts'
import { env } from '../lib/env.ts'
import { joinShop } from '../lib/join-shop.ts'
import { won } from '../lib/won.ts'

test.use({ baseURL: env.ADMIN_URL, viewport: { width: 1440, height: 900 } })

const colours = [
  ['잉크', 'Ink'],
  ['모스', 'Moss'],
  ['러스트', 'Rust'],
] as const
const sizes = ['S', 'M', 'L', 'XL'].map((size) => [size, size] as const)
const price = 189_000
const portrait = { x: 0, y: 0, width: 600, height: 800 }

const guest = createShopClient({ url: env.SHOP_API_URL })

test('a merchant enters a product, sells and ships it, puts its stock right, and finds all of it in the log', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  await enterDesk(page, 'manager')
  const slug = `journey-coat-${randomUUID().slice(0, 8)}`
  const name = `여정 코트 ${slug.slice(-4)}`

  await test.step('a product with twelve variants and two pictures', () => enterProduct(page, { slug, name }))

  const product = await test.step('is in the shop within seconds', async () => {
    const shop = await context.newPage()
    await expect(async () => {
      await shop.goto(`${env.SHOP_URL}/products/${slug}`)
      await expect(shop.getByRole('heading', { level: 1, name })).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await expect(shop.getByRole('img', { name: '앞모습' }).first()).toBeVisible()
    await shop.close()
    return guest.catalog.product.query({ slug })
  })
  expect(product.variants).toHaveLength(12)
  expect(product.variants.every((variant) => variant.price === price && variant.stock === 20)).toBe(true)
  const [variant] = product.variants
  if (!variant) throw new Error('the product has no variants')

  const { shop } = await joinShop({ balance: 2 * price })
  const { order } = await test.step('is sold', async () => {
    const lines = [{ variantId: variant.id, quantity: 2 }]
    return shop.checkout.submit.mutate({ lines, idempotencyKey: randomUUID() })
  })

  await test.step('is shipped', () => shipOrder(page, order.number))
  await test.step('comes back in part', () => refundPiece(page, order.id))
  expect(await shop.points.balance.query()).toEqual({ balance: price })
  await test.step('its stock is put right', () => adjustStock(page, variant.id))

  await test.step('all of it is in the log', async () => {
    for (const [act, subject] of [
      ['상품 등록', product.id],
      ['배송 처리', order.id],
      ['주문 환불', order.id],
      ['재고 조정', variant.id],
    ]) {
      await page.goto(`/audit?subject=${subject}`)
      await expect(page.getByRole('row').filter({ hasText: act })).toBeVisible()
    }
  })
})

async function enterProduct(page: Page, { slug, name }: { slug: string; name: string }): Promise<void> {
  await page.goto('/products')
  await page.getByRole('link', { name: '상품 추가' }).click()
  await page.getByLabel('이름 한국어').fill(name)
  await page.getByLabel('이름 영어').fill('Journey coat')
  await page.getByLabel('설명 한국어').fill('길을 나설 때 입는 코트.')
  await page.getByLabel('설명 영어').fill('A coat to set out in.')
  await page.getByLabel('카테고리').selectOption({ index: 1 })
  await page.getByLabel('주소').focus()
  await expect(page.getByLabel('주소')).toHaveValue('journey-coat')
  await page.getByLabel('주소').fill(slug)
  await expect(page.getByLabel('주소')).toHaveValue(slug)
  await page.getByLabel('상태').selectOption('active')
  await page.getByLabel('판매 시작').fill('2026-01-01T10:00')

  await page.locator('input[type=file]').setInputFiles([
    { name: 'front.png', mimeType: 'image/png', buffer: await page.screenshot() },
    { name: 'back.png', mimeType: 'image/png', buffer: await page.screenshot({ clip: portrait }) },
  ])
  for (const [place, ko, en] of [
    [1, '앞모습', 'Front'],
    [2, '뒷모습', 'Back'],
  ]) {
    await page.getByLabel(`${place}번 사진 설명 (한국어)`).fill(`${ko}`)
    await page.getByLabel(`${place}번 사진 설명 (영어)`).fill(`${en}`)
  }

  await addOption(page, 1, ['색상', 'Color'], colours)
  await addOption(page, 2, ['사이즈', 'Size'], sizes)
  await expect(page.getByRole('heading', { name: '품목 12개' })).toBeVisible()
  await setAll(page, 'sku', 'SKU 규칙')
  await setAll(page, 'price', '가격 (원)', `${price}`)
  await setAll(page, 'stock', '재고 수량', '20')
  await page.getByRole('button', { name: '상품 추가' }).click()
  await expect(page.getByText('저장했습니다')).toBeVisible()
}

type Names = readonly [ko: string, en: string]

async function addOption(
  page: Page,
  place: number,
  [ko, en]: Names,
  values: readonly Names[],
): Promise<void> {
  await page.getByRole('button', { name: '옵션 추가' }).click()
  await page.getByLabel(`옵션 ${place} (한국어)`).fill(ko)
  await page.getByLabel(`옵션 ${place} (영어)`).fill(en)
  for (const [index, [valueKo, valueEn]] of values.entries()) {
    if (index > 0)
      await page
        .getByRole('button', { name: '값 추가' })
        .nth(place - 1)
        .click()
    await page.getByLabel(`${ko} ${index + 1} (한국어)`).fill(valueKo)
    await page.getByLabel(`${ko} ${index + 1} (영어)`).fill(valueEn)
  }
}

/** Sets a field of all variants at once; without a value, by what the tool proposes. */
async function setAll(page: Page, field: string, label: string, value?: string): Promise<void> {
  await page.getByLabel('바꿀 항목').selectOption(field)
  if (value) await page.getByLabel(label).fill(value)
  await page.getByRole('button', { name: '12개에 적용' }).click()
}

async function shipOrder(page: Page, number: string): Promise<void> {
  await page.goto(`/orders?q=${number}`)
  await page.getByRole('checkbox', { name: `주문 ${number} 선택` }).check()
  await page.getByRole('button', { name: '1건 배송 처리' }).click()
  const drawer = page.getByRole('dialog', { name: '선택한 주문 배송 처리' })
  await drawer.getByLabel(`주문 ${number}의 송장 번호`).fill('5012-3456-7890')
  await drawer.getByRole('button', { name: '1건 배송 처리' }).click()
  await expect(drawer).toBeHidden()
  await expect(page.getByRole('row').filter({ hasText: number })).toContainText('배송 중')
}

/** Refunds one of two pieces, which goes back into stock. */
async function refundPiece(page: Page, orderId: string): Promise<void> {
  await page.goto(`/orders/${orderId}`)
  await page.getByRole('button', { name: '주문으로 할 수 있는 일' }).click()
  await page.getByRole('menuitem', { name: '환불' }).click()
  const drawer = page.getByRole('dialog', { name: /환불$/ })
  await drawer.getByRole('button', { name: /한 점 더$/ }).click()
  await drawer.getByLabel('다시 팔 수 있습니다 (재입고)').check()
  await drawer.getByLabel('사유').fill('소매 단추가 떨어져 있었음')
  await drawer.getByRole('button', { name: `1점, ${won(price)} 환불` }).click()
  await expect(drawer).toBeHidden()
  await expect(page.getByText('일부 환불').first()).toBeVisible()
}

async function adjustStock(page: Page, variantId: string): Promise<void> {
  await page.goto(`/stock?view=movements&show=${variantId}`)
  await page.getByRole('button', { name: '재고 조정' }).click()
  const dialog = page.getByRole('dialog', { name: '재고를 조정할까요?' })
  await dialog.getByLabel('변동 수량').fill('-3')
  await dialog.getByLabel('이유').fill('실사')
  await dialog.getByRole('button', { name: /3개 조정$/ }).click()
  await expect(page.getByText('이제 16개입니다')).toBeVisible()
}
