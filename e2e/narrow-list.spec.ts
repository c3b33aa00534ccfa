import { createShopClient } from '@firstcome/client'
import { expect, test } from '@playwright/test'
import { env } from './lib/env.ts'

const guest = createShopClient({ url: env.SHOP_API_URL })

test('the list is narrowed by size and colour, says by what, and widens again', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/en/products?category=outerwear')
  const pieces = page.getByRole('list', { name: 'Pieces' }).getByRole('listitem')
  const size = page.getByRole('checkbox', { name: 'L', exact: true })
  // A press before the scripts are here is kept until they are, which `check` would take for refused.
  await size.click()
  await expect(page).toHaveURL(/size=l/)
  await page.getByRole('checkbox', { name: 'Moss' }).check()
  await expect(page).toHaveURL('/en/products?category=outerwear&color=moss&size=l')
  const filter = { category: 'outerwear', colors: ['moss'], sizes: ['l'], limit: 100 }
  const { items } = await guest.catalog.list.query(filter)
  expect(items.length).toBeGreaterThan(0)
  await expect(pieces).toHaveCount(items.length)

  await page.getByRole('link', { name: 'Remove filter Moss' }).click()
  await expect(page).toHaveURL('/en/products?category=outerwear&size=l')
  await expect(page.getByRole('checkbox', { name: 'Moss' })).not.toBeChecked()
  await page.goBack()
  await page.goForward()
  await expect(size).toBeChecked()
})
