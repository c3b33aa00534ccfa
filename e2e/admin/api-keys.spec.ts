import { createShopClient, isShopError } from '@firstcome/client'
import { expect, test } from '@playwright/test'
import { enterDesk } from '../lib/enter-desk.ts'
import { env } from '../lib/env.ts'
import { expectAccessible } from '../lib/expect-accessible.ts'

test.use({ baseURL: env.ADMIN_URL })

test('an owner lets a service read the shop, and ends that again', async ({ page }) => {
  await enterDesk(page, 'owner')
  await page.goto('/api-keys')
  await page.getByRole('button', { name: '키 만들기' }).click()
  const drawer = page.getByRole('dialog')
  const name = `시험 ${Date.now()}`
  await drawer.getByLabel('이름', { exact: true }).fill(name)
  await drawer.getByRole('button', { name: '키 만들기' }).click()
  await expect(drawer.getByText('하나 이상 골라 주세요.')).toBeVisible()
  await drawer.getByRole('checkbox', { name: /^이벤트/ }).check()
  await expectAccessible(page)
  await drawer.getByRole('button', { name: '키 만들기' }).click()
  const secret = (await drawer.locator('code').textContent()) ?? ''
  expect(secret).toMatch(/^fck_/)
  await page.keyboard.press('Escape')

  const service = createShopClient({ url: env.SHOP_API_URL, token: secret })
  const page1 = await service.service.events.list.query({ limit: 1 })
  expect(page1.after).not.toBe('')
  const refused = await service.service.orders.list.query().catch((error: unknown) => error)
  expect(isShopError(refused, 'FORBIDDEN')).toBe(true)

  const row = page.getByRole('row', { name })
  await expect(row).toContainText('사용 중')
  await row.getByRole('button', { name: `${name} 키 폐기` }).click()
  await page.getByRole('dialog').getByRole('button', { name: '폐기' }).click()
  await expect(row).toContainText('폐기됨')
  await expect.poll(() => service.service.events.list.query().catch(() => 'ended')).toBe('ended')

  await page.goto('/audit')
  await expect(page.getByRole('table').getByText('API 키 폐기').first()).toBeVisible()
})

test('who is no owner is not offered the keys', async ({ page }) => {
  await enterDesk(page, 'manager')
  await page.goto('/orders')
  await expect(page.getByRole('navigation').getByRole('link', { name: /^주문/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'API 키' })).toHaveCount(0)
})
