import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { enterDesk } from '../lib/enter-desk.ts'
import { env } from '../lib/env.ts'

test.use({ baseURL: env.ADMIN_URL })

/** A sale of a product of one's own, for more than anything else sells for. */
async function sell() {
  const { buy } = await import('@firstcome/db/testing/buy')
  const { newProduct } = await import('@firstcome/db/testing/rows')
  const { id, variantId } = await newProduct({ price: 9_900_000 })
  await buy(variantId, 1)
  return id
}

test('what is sold shows on the home page by itself', async ({ page }) => {
  await enterDesk(page, 'viewer')
  await page.goto('/?days=1')
  await expect(page.getByRole('heading', { name: '많이 팔린 상품' })).toBeVisible()
  const id = await sell()
  await expect(page.locator(`a[href="/products/${id}"]`)).toBeVisible({ timeout: 20_000 })

  await page.getByRole('link', { name: /^주문당 평균/ }).click()
  await expect(page).toHaveURL(/figure=averageOrder/)
  await expect(page.getByRole('figure', { name: '주문당 평균' })).toBeVisible()
  await page.getByRole('link', { name: '30일', exact: true }).click()
  await expect(page).toHaveURL(/days=30/)
})

test('the points of all customers are reported by day and month, and handed out as a file', async ({
  page,
}) => {
  await sell()
  await enterDesk(page, 'viewer')
  await page.goto('/wallet?days=7')
  await expect(page.getByRole('slider', { name: '고객 보유 포인트 합계' })).toHaveAttribute('max', '6')
  const days = page.getByRole('table', { name: '포인트', exact: true }).locator('tbody tr')
  await expect(days.first()).toContainText('−₩')
  expect(await days.count()).toBeLessThanOrEqual(7)
  await page.getByRole('link', { name: '월별' }).click()
  await expect(page.getByRole('columnheader', { name: '달', exact: true })).toBeVisible()

  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV 내보내기' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('wallet.csv')
  const text = await readFile(await download.path(), 'utf8')
  expect(text).toMatch(/^\uFEFFperiod,charged,spent,refunded,adjusted,expired,outstanding\r\n\d{4}-\d{2},/)
})

test('the books are checked when a manager asks, and each promise can be opened', async ({ page }) => {
  await sell()
  await enterDesk(page, 'manager')
  await page.goto('/books')
  // The worker may be at it in this very moment.
  await expect(async () => {
    await page.getByRole('button', { name: '지금 확인' }).click()
    await expect(page.getByText('장부가 모두 맞습니다.')).toBeVisible()
  }).toPass()
  await expect(page.getByText('어긋났습니다')).toHaveCount(0)
  await page.locator('summary', { hasText: '재고' }).click()
  await page.getByRole('link', { name: '재고 = 모든 입출고의 합' }).click()
  await expect(page.getByRole('dialog').getByText('이 약속은 지켜지고 있습니다')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/books$/)
})

test('a viewer is offered no check, and only an owner all of it', async ({ page }) => {
  await enterDesk(page, 'viewer')
  await page.goto('/books')
  await expect(page.locator('summary', { hasText: '재고' })).toBeVisible()
  await expect(page.getByRole('button', { name: '지금 확인' })).toHaveCount(0)
  await enterDesk(page, 'owner')
  await page.reload()
  await expect(page.getByRole('button', { name: '전체 다시 확인' })).toBeVisible()
})
