import { verifyWebhook } from '@firstcome/client/webhooks'
import { expect, type Page, test } from '@playwright/test'
import { enterDesk } from '../lib/enter-desk.ts'
import { env } from '../lib/env.ts'
import { expectAccessible } from '../lib/expect-accessible.ts'

test.use({ baseURL: env.ADMIN_URL, contextOptions: { reducedMotion: 'reduce' } })

/** Enters an endpoint for paid orders by the page; its name, its secret and its address. */
async function addEndpoint(page: Page, url: string) {
  const name = `받는 곳 ${Date.now()}`
  await enterDesk(page)
  await page.goto('/webhooks')
  await page.getByRole('button', { name: '엔드포인트 추가' }).first().click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('이름').fill(name)
  await sheet.getByLabel('주소').fill('http://10.0.0.7/events')
  await sheet.getByRole('button', { name: '엔드포인트 추가' }).click()
  await expect(sheet.getByText('사설망이나 이 서버 자신을')).toBeVisible()
  await expectAccessible(page)
  await sheet.getByLabel('주소').fill(url)
  await sheet.getByRole('button', { name: '엔드포인트 추가' }).click()
  const secret = (await sheet.getByText(/^whsec_/).textContent()) ?? ''
  await expectAccessible(page)
  await sheet.getByRole('link', { name: '엔드포인트 열기' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return { name, secret, address: page.url() }
}

test('an endpoint is entered and tried; a paid order arrives signed, and goes out again after its receiver was down', async ({
  page,
}) => {
  const { buyThree } = await import('@firstcome/db/testing/ship')
  const { keepWebhooks } = await import('@firstcome/db/testing/keep-webhooks')
  const receiver = await keepWebhooks()
  const { name, secret, address } = await addEndpoint(page, receiver.url)
  expect(secret).toMatch(/^whsec_/)

  await page.getByRole('button', { name: '테스트 전송' }).click()
  await page.getByRole('button', { name: '지금 보내기' }).click()
  await expect(page.getByRole('dialog').getByText('받았습니다', { exact: true })).toBeVisible()
  expect(receiver.about('webhook.test')).toHaveLength(1)
  await expectAccessible(page)

  const { order } = await buyThree()
  await expect.poll(() => receiver.about(order.id).length).toBe(1)
  const [first = { headers: {}, body: '' }] = receiver.about(order.id)
  const { id } = await verifyWebhook({ ...first, secrets: secret })

  await page.goto(`${address}?subject=${order.id}`)
  await page.getByRole('link', { name: '주문 결제' }).click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByText('수신 확인')).toBeVisible()
  await expect(drawer.locator('pre').last()).toContainText(`"total": ${order.total}`)
  await expectAccessible(page)

  receiver.status = 503
  await drawer.getByRole('button', { name: '다시 보내기' }).click()
  await expect(drawer.getByText('전송 실패')).toBeVisible({ timeout: 20_000 })
  await expect(drawer.getByText('받지 않음').first()).toBeVisible()
  receiver.status = 200
  await drawer.getByRole('button', { name: '다시 보내기' }).click()
  await expect(drawer.getByText('수신 확인')).toBeVisible()
  const ids = new Set(receiver.about(order.id).map(({ headers }) => headers['webhook-id']))
  expect([...ids]).toEqual([id])

  await page.goto(`/orders/${order.id}`)
  await expect(page.getByRole('link', { name: `결제 완료 → ${name}` })).toContainText('수신 확인')
  await page.goto(address)
  await page.getByRole('button', { name: '일시중지' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '일시중지' }).click()
  await expect(page.getByText('일시중지되어 있습니다')).toBeVisible()
  receiver.close()
})

test('who looks on sees what was sent, and is offered nothing to change', async ({ page }) => {
  await enterDesk(page, 'viewer')
  await page.goto('/webhooks?view=dead')
  await expect(page.getByRole('link', { name: '전송 실패', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: '엔드포인트 추가' })).toHaveCount(0)
})
