import type { Page } from '@playwright/test'

/** Waits until the page's scripts are here: before that a link is followed by the browser, and a pointer is not noticed. */
export const awake = (page: Page): Promise<void> =>
  page.locator('html[data-awake]').waitFor({ state: 'attached' })
