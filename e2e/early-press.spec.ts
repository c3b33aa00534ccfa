import { expect, type Page, test } from '@playwright/test'
import { findPiece } from './lib/find-piece.ts'

test('what is pressed while the scripts are on their way is done once they are here', async ({ page }) => {
  const { product, variant } = await findPiece()
  const arrive = await holdScripts(page)
  await page.goto(`/products/${product.slug}?variant=${variant.id}`, { waitUntil: 'domcontentloaded' })
  await page.getByRole('button', { name: '한 점 더하기' }).click()
  await page.getByRole('button', { name: '장바구니에 담기' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: '장바구니', exact: true })).toBeVisible()

  arrive()
  await expect(page.getByRole('link', { name: '장바구니, 2점' })).toBeVisible()
})

test('an order that is chosen for the list while the scripts are on their way is the list’s once they are here', async ({
  page,
}) => {
  const arrive = await holdScripts(page)
  await page.goto('/products', { waitUntil: 'domcontentloaded' })
  await page.getByLabel('정렬').selectOption('price-asc')

  arrive()
  await expect(page).toHaveURL(/sort=price-asc/)
  await expect(page.getByLabel('정렬')).toHaveValue('price-asc')
})

test('words that are typed while the scripts are on their way suggest pieces once they are here', async ({
  page,
}) => {
  const arrive = await holdScripts(page)
  await page.goto('/en', { waitUntil: 'domcontentloaded' })
  await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('chore')

  arrive()
  await expect(page.getByRole('link', { name: 'All results for “chore”' })).toBeVisible()
})

/** Keeps every script file back until it is let go. */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/_next/static/**/*.js', async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}
