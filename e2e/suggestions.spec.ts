import { expect, test } from '@playwright/test'

test('words suggest pieces while they are typed, and keys lead to one', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/en')
  const field = page.getByRole('searchbox', { name: 'Search' })
  const suggested = page.getByRole('list', { name: 'Suggested pieces' }).getByRole('link')
  await field.pressSequentially('chore')
  await expect(suggested.first()).toContainText('Chore jacket')
  await expect(suggested.last()).toHaveText('All results for “chore”')

  await page.keyboard.press('ArrowDown')
  await expect(suggested.first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(suggested).toHaveCount(0)

  await field.pressSequentially(' jacket')
  await expect(suggested.last()).toHaveText('All results for “chore jacket”')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/products/chore-jacket', { timeout: 20_000 })
  await expect(suggested).toHaveCount(0)
})

test('words that find nothing say so', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/en')
  await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('zzzz')
  await expect(page.getByRole('status').filter({ hasText: 'Nothing is called “zzzz”' })).toBeVisible()
})
