import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './lib/expect-accessible.ts'
import { newPiece } from './lib/new-piece.ts'

const hourMs = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * hourMs).toISOString()
const written = (page: Page, words: string) => page.getByText(words, { exact: true })

test('a drop goes by its number from the front page to its own', async ({ page }) => {
  await page.goto('/')
  await expect(written(page, '드롭 07')).toBeVisible()
  await page.getByRole('link', { name: '드롭 보기' }).click()
  await page.waitForURL('**/products/field-jacket')
  await expect(written(page, '드롭 07')).toBeVisible()
})

test('the page of a drop that is over says so once and leads to the next', async ({ page }) => {
  const piece = await newPiece(57_000, { saleStartsAt: ago(9), saleEndsAt: ago(1), dropNumber: 3 })
  await page.goto(`/products/${piece.slug}`)
  await expect(written(page, '드롭 03')).toBeVisible()
  await expect(page.getByText('드롭이 끝났습니다')).toHaveCount(1)
  await expect(page.getByRole('button', { name: '바로 구매' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: '구매 전에' })).toHaveCount(0)
  await expectAccessible(page)

  await page.getByRole('link', { name: '드롭 07 필드 재킷 보기' }).click()
  await page.waitForURL('**/products/field-jacket')
  await expect(page.getByRole('button', { name: '바로 구매' })).toBeVisible()
  await piece.hide()
})
