import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { enterDesk } from '../lib/enter-desk.ts'
import { env } from '../lib/env.ts'
import { expectAccessible } from '../lib/expect-accessible.ts'

test.use({
  baseURL: env.ADMIN_URL,
  viewport: { width: 1440, height: 900 },
  contextOptions: { reducedMotion: 'reduce' },
})

const save = (page: Page) => page.getByRole('button', { name: '상품 저장' }).click()
const english = (page: Page) => page.getByLabel('이름 영어')

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/products/${id}`)
  await expect(english(page)).toHaveValue('Test shirt')
}

test('what is wrong with a product is said beside it, and nothing that was typed is lost', async ({
  page,
}) => {
  const { newProduct } = await import('@firstcome/db/testing/rows')
  const [product, other] = [await newProduct({ variants: [{ stock: 5 }, { stock: 5 }] }), await newProduct()]
  await enterDesk(page, 'manager')
  await open(page, product.id)

  await english(page).fill('Typed shirt')
  await page.getByLabel('S 가격').fill('-1')
  await page.getByLabel('M 재고').fill('-3')
  await save(page)
  await expect(page.getByText('고칠 곳이 3군데 있습니다.')).toBeVisible()
  await expect(page.getByLabel('S 가격')).toBeFocused()
  await expectAccessible(page)

  await page.getByLabel('S 가격').fill('12,000')
  await page.getByLabel('M 재고').fill('7')
  await page.getByLabel('재고를 바꾸는 이유').fill('재입고')
  await page.getByLabel('드롭 번호').fill('7')
  await save(page)
  await expect(page.getByText('드롭 번호에는 판매 시작이 필요합니다.')).toBeVisible()
  await page.getByLabel('판매 시작').fill('2026-11-21T11:00')
  await page.getByLabel('S SKU').fill(other.variants[0]?.sku ?? '')
  await save(page)
  await expect(page.getByText('이미 쓰이고 있습니다.')).toBeVisible()

  await page.locator('input[type=file]').setInputFiles([
    { name: 'drawing.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg><script>1</script></svg>') },
    { name: 'large.png', mimeType: 'image/png', buffer: Buffer.alloc(21_000_000) },
  ])
  await expect(page.getByText('drawing.svg: 사진으로 읽을 수 없는 파일입니다.')).toBeVisible()
  await expect(page.getByText('large.png: 20MB')).toBeVisible()

  await page.getByLabel('S SKU').fill(product.variants[0]?.sku ?? '')
  await save(page)
  await expect(page.getByText('저장했습니다')).toBeVisible()
  await page.reload()
  await expect(english(page)).toHaveValue('Typed shirt')
  await expect(page.getByLabel('S 가격')).toHaveValue('12,000')
  await expect(page.getByLabel('M 재고')).toHaveValue('7')
  await expect(page.getByLabel('드롭 번호')).toHaveValue('7')
})

test('who saves after somebody else is shown what that one saved, and goes on with either', async ({
  page,
  context,
}) => {
  const { newProduct } = await import('@firstcome/db/testing/rows')
  const { id } = await newProduct()
  await enterDesk(page, 'manager')
  await open(page, id)
  await english(page).fill('Mine')

  const other = await context.newPage()
  await open(other, id)
  await english(other).fill('Theirs')
  await save(other)
  await expect(other.getByText('저장했습니다')).toBeVisible()

  await save(page)
  const conflict = page.getByRole('alert').filter({ hasText: '그 사이 다른 사람이 저장했습니다' })
  await expect(conflict.getByRole('row').filter({ hasText: '이름 (영어)' })).toContainText('Theirs')
  await expect(english(page)).toHaveValue('Mine')
  await expectAccessible(page)
  await conflict.getByRole('button', { name: '입력한 내용 유지' }).click()
  await save(page)
  await expect(conflict).toBeHidden()
  await expect(page.getByText('저장했습니다')).toBeVisible()
  await other.reload()
  await expect(english(other)).toHaveValue('Mine')
})

test('a sheet is checked before it is written, and every bad row is named', async ({ page }) => {
  const { newCategory } = await import('@firstcome/db/testing/new-category')
  const { slug: category } = await newCategory()
  const mark = randomUUID().slice(-12)
  const sheet = (price: string, stock: string) =>
    [
      'slug,category,name_ko,name_en,description_ko,description_en,option1_en,value1_en,sku,price,stock',
      `cap-${mark},${category},모자 ${mark},Cap,면 모자.,A cap.,Colour,Ink,CAP-${mark}-INK,${price},5`,
      `cap-${mark},,,,,,,Bone,CAP-${mark}-BONE,39000,${stock}`,
    ].join('\n')
  const choose = (text: string) =>
    page.locator('input[type=file]').setInputFiles({
      name: 'caps.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text.replaceAll(`CAP-${mark}`, `CAP-${mark}`.toUpperCase())),
    })
  await enterDesk(page, 'manager')
  await page.goto('/products/import')
  await choose(sheet('-1', 'many'))
  await expect(page.getByRole('heading', { name: '고칠 곳 2군데' })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'price' })).toContainText('-1')
  await expect(page.getByRole('row').filter({ hasText: 'many' })).toContainText('3')
  await expectAccessible(page)

  await choose(sheet('39000', '2'))
  await page.getByRole('button', { name: '2줄 가져오기' }).click()
  await expect(page.getByText('새 상품 1개, 바뀐 상품 0개를 저장했습니다')).toBeVisible()
  await page.goto(`/products?q=${mark}`)
  await expect(page.getByRole('row').filter({ hasText: `모자 ${mark}` })).toContainText('초안')
})
