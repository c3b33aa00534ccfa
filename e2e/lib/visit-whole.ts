import { expect, type Page } from '@playwright/test'

/**
 * Visits a page and waits until it can be used and asks for nothing more. The first alone is told by the page, and the network may
 * be idle before: scripts come when the page has been painted.
 */
export async function visitWhole(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.locator('html')).toHaveAttribute('data-awake')
  await page.waitForLoadState('networkidle')
}
