/// <reference lib="dom" />
import { expect, type Page } from '@playwright/test'

/** Waits until a page is as it stays: its answers, its fonts, and its pictures from top to bottom. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await expect(page.locator('[aria-busy=true], [data-arriving], .animate-breathe')).toHaveCount(0)
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager'
    window.scrollTo(0, document.body.scrollHeight)
    await document.fonts.ready
    window.scrollTo(0, 0)
  })
  await page.evaluate(() => Promise.allSettled(Array.from(document.images, (image) => image.decode())))
  await page.waitForLoadState('networkidle')
}
