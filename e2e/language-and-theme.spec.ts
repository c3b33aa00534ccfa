import { expect, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { findPiece } from './lib/find-piece.ts'

test('the language changes and the page stays', async ({ page }) => {
  const { variant } = await findPiece()
  await enter(page)
  await page.goto(`/checkout?buy=${variant.id}:1`)
  await expect(page.getByRole('heading', { level: 1, name: '주문하기' })).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
  await page.waitForURL(`**/en/checkout?buy=*`)
  await expect(page.getByRole('heading', { level: 1, name: 'Checkout' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('banner').getByRole('link', { name: '한국어' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '주문하기' })).toBeVisible()
})

test('the theme follows the system until it is chosen, and stays chosen', async ({ page }) => {
  const ground = () =>
    page
      .locator('html')
      .evaluate((root) => root.ownerDocument.defaultView?.getComputedStyle(root).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/cart')
  const light = await ground()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(ground).not.toBe(light)
  await page.getByRole('button', { name: '밝은 화면과 어두운 화면 바꾸기' }).click()
  await expect.poll(ground).toBe(light)
  await page.reload()
  expect(await ground()).toBe(light)
})
