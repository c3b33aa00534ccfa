import { expect, test } from '@playwright/test'
import { expectAccessible } from './lib/expect-accessible.ts'
import { visitWhole } from './lib/visit-whole.ts'

test('an unknown address says so in its language, files included', async ({ page }) => {
  for (const [path, words] of [
    ['/nowhere', '이 주소에는 아무것도 없습니다'],
    ['/nothing.txt', '이 주소에는 아무것도 없습니다'],
    ['/en/nowhere', 'There is nothing at this address'],
    ['/en/products/nothing', 'There is nothing at this address'],
  ] as const) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible()
  }
})

test('the size guide opens, is read and closes by keyboard', async ({ page }) => {
  await page.goto('/en/products/chore-jacket')
  const open = page.getByRole('button', { name: 'Size guide' })
  await open.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Size guide' })).toBeVisible()
  await expect(page.getByRole('rowheader')).toHaveText(['S', 'M', 'L', 'XL'])
  await expect(page.getByRole('columnheader', { name: 'Chest' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(open).toBeFocused()
})

test('delivery and returns tell the figures of the shop', async ({ page }) => {
  await page.goto('/products/chore-jacket')
  await page.getByRole('link', { name: '배송과 반품 자세히' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '배송과 반품' })).toBeVisible()
  await expect(page.getByText('배송비는 ₩3,000입니다.')).toBeVisible()
  await expect(page.getByText('7일 안에')).toBeVisible()
})

test('who loses the connection is told what is kept', async ({ page, context }) => {
  await visitWhole(page, '/en/cart')
  await context.setOffline(true)
  await expect(page.getByText('You are offline')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('You are offline')).toHaveCount(0)
})
