import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { enterDesk } from '../lib/enter-desk.ts'
import { env } from '../lib/env.ts'
import { joinShop } from '../lib/join-shop.ts'

test.use({ baseURL: env.ADMIN_URL, viewport: { width: 1440, height: 900 } })

const quantity = 3

test('a merchant runs a drop, watches it go, and finds it in the log', async ({ page }) => {
  test.setTimeout(180_000)
  await enterDesk(page, 'manager')
  const id = await enterDrop(page, `여정 쿠폰 ${randomUUID().slice(0, 8)}`)

  await page.goto(`/coupons/${id}/monitor`)
  await expect(page.getByText(`0 / ${quantity}`)).toBeVisible()
  for (let claimed = 0; claimed < quantity; claimed += 1) {
    const { shop } = await joinShop({ address: false })
    await shop.coupons.claim.mutate({ couponId: id })
  }
  const late = await joinShop({ address: false })
  await expect(late.shop.coupons.claim.mutate({ couponId: id })).rejects.toMatchObject({
    data: { reason: 'COUPON_SOLD_OUT' },
  })
  await expect(page.getByText(`${quantity} / ${quantity}`)).toBeVisible()
  await expect(page.getByText('모두 나감').first()).toBeVisible()

  await page.goto(`/audit?subject=${id}`)
  await expect(page.getByRole('row').filter({ hasText: '쿠폰 등록' })).toBeVisible()
})

/** Enters a drop that is open now; returns its id. */
async function enterDrop(page: Page, name: string): Promise<string> {
  await page.goto('/coupons')
  await page.getByRole('link', { name: '쿠폰 만들기' }).first().click()
  await page.getByLabel('한국어 이름').fill(name)
  await page.getByLabel('영어 이름').fill('Journey coupon')
  await page.getByLabel('할인 금액 (원)', { exact: true }).fill('5000')
  await page.getByLabel('발급 수량 (장)', { exact: true }).fill(`${quantity}`)
  await page.getByLabel('사용 기한 (일)').fill('14')
  await page.getByLabel('받기 시작').fill('2026-01-01T10:00')
  await page.getByLabel('받기 마감').fill('2036-01-01T10:00')
  await page.getByRole('button', { name: '쿠폰 만들기' }).click()
  await page.waitForURL(/\/coupons\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}
