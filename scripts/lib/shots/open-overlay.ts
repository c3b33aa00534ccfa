import type { Page } from '@playwright/test'

/** Presses the first button of this name, in either language, and waits for what it lays over the page. */
export const openOverlay = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
  await page.getByRole('dialog').waitFor()
}
