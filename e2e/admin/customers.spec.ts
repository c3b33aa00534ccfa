import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { enterDesk } from '../lib/enter-desk.ts'
import { env } from '../lib/env.ts'
import { expectAccessible } from '../lib/expect-accessible.ts'

const adjusts = '**/api/trpc/customers.adjustPoints'

test.use({ baseURL: env.ADMIN_URL })

/** A customer of one's own with 10,000 points, whose name nobody else has. */
async function newCustomer() {
  const { newShopper } = await import('@firstcome/db/testing/rows')
  const name = `황보 ${randomUUID().slice(-8)}`
  return { name, ...(await newShopper({ name, balance: 10_000 })) }
}

const dialog = (page: Page) => page.getByRole('dialog')

test('a customer is found by name, and who they are is shown for a reason that the log keeps', async ({
  page,
}) => {
  const { name, email, userId } = await newCustomer()
  await enterDesk(page, 'manager')
  await page.goto('/customers')
  await page.getByRole('searchbox').fill(name)
  await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(1)
  await page.getByRole('link', { name: /^황\* / }).click()
  await page.waitForURL(new RegExp(`/customers/${userId}`))
  await expect(page.getByText(email)).toBeHidden()

  await page.getByRole('button', { name: '개인정보 보기' }).click()
  await expect(dialog(page).getByRole('button', { name: '기록하고 보기' })).toBeDisabled()
  await dialog(page).getByRole('textbox', { name: '보는 이유' }).fill('배송 문의 확인')
  await dialog(page).getByRole('button', { name: '기록하고 보기' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText(email)).toBeVisible()

  await page.reload()
  await expect(page.getByText(email)).toBeHidden()
  await page.getByRole('link', { name: '이 고객에 대한 활동 기록' }).click()
  await expect(page.getByRole('table').getByText('배송 문의 확인')).toBeVisible()
})

test('points are taken once, though the first answer was lost, and never more than there are', async ({
  page,
}) => {
  const { userId } = await newCustomer()
  await enterDesk(page, 'manager')
  await page.goto(`/customers/${userId}?tab=wallet`)
  await page.getByRole('button', { name: '포인트 조정' }).click()
  await dialog(page).getByText('회수', { exact: true }).click()
  await dialog(page).getByRole('textbox', { name: '이유' }).fill('중복 적립 회수')
  await dialog(page).getByRole('textbox', { name: '금액' }).fill('10,001')
  await expect(dialog(page).getByText('잔액 ₩10,000보다 많이 회수할 수 없습니다.')).toBeVisible()
  await expect(dialog(page).getByRole('button', { name: '₩10,001 회수하기' })).toBeDisabled()

  await dialog(page).getByRole('textbox', { name: '금액' }).fill('4,000')
  await expect(dialog(page).getByText('₩6,000')).toBeVisible()
  await page.route(
    adjusts,
    async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
  await dialog(page).getByRole('button', { name: '₩4,000 회수하기' }).click()
  await expect(dialog(page)).toBeHidden()
  const rows = page.getByRole('table').locator('tbody tr')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('중복 적립 회수')
  await expect(rows.first()).toContainText('−₩4,000')
})

test('who may only look is offered neither', async ({ page }) => {
  const { userId } = await newCustomer()
  await enterDesk(page, 'viewer')
  await page.goto(`/customers/${userId}`)
  await expect(page.getByRole('heading', { level: 1, name: /^황\* / })).toBeVisible()
  await expect(page.getByRole('link', { name: '포인트', exact: true }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: '개인정보 보기' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: '포인트 조정' })).toHaveCount(0)
})

test.describe('in both themes', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`a customer’s page and its dialogs are accessible when it is ${colorScheme}`, async ({ page }) => {
      const { userId } = await newCustomer()
      await enterDesk(page, 'manager')
      await page.emulateMedia({ colorScheme })
      await page.goto(`/customers/${userId}?tab=wallet`)
      await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(1)
      await expectAccessible(page)
      for (const name of ['개인정보 보기', '포인트 조정']) {
        await page.getByRole('button', { name }).click()
        await expect(dialog(page)).toBeVisible()
        await expectAccessible(page)
        await page.keyboard.press('Escape')
      }
    })
})
