import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { expectAccessible } from './lib/expect-accessible.ts'
import { findPiece } from './lib/find-piece.ts'
import { won } from './lib/won.ts'

test('the inbox tells of an order, counts what is unread in the header, and leads to the order', async ({
  page,
}) => {
  const { variant } = await findPiece()
  const { shop } = await enter(page, { balance: 2 * (variant.price + 3_000) })
  const lines = [{ variantId: variant.id, quantity: 1 }]
  const { order } = await shop.checkout.submit.mutate({ lines, idempotencyKey: randomUUID() })
  await shop.checkout.submit.mutate({ lines, idempotencyKey: randomUUID() })
  await expect.poll(async () => (await shop.notifications.list.query({})).unread).toBe(2)

  await page.goto('/')
  await page.getByRole('link', { name: '알림, 안 읽은 것 2개' }).click()
  await expect(page.getByRole('heading', { name: '알림', level: 1 })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: `${won(order.total)} 결제가 끝났습니다 주문 ${order.number}` }).click()
  await page.waitForURL(`**/orders/${order.id}`)
  await expect(page.getByRole('link', { name: '알림, 안 읽은 것 1개' })).toBeVisible()

  await page.getByRole('link', { name: '알림, 안 읽은 것 1개' }).click()
  await page.getByRole('button', { name: '모두 읽음으로 표시' }).click()
  await expect(page.getByText('모두 읽었습니다')).toBeVisible()
  await expect(page.getByRole('link', { name: '알림', exact: true })).toBeVisible()
  expect((await shop.notifications.list.query({})).unread).toBe(0)
})

test('the inbox speaks the language of the page', async ({ page }) => {
  const { variant } = await findPiece()
  const { shop } = await enter(page, { balance: variant.price + 3_000 })
  await page.goto('/en/notifications')
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible()
  const lines = [{ variantId: variant.id, quantity: 1 }]
  const { order } = await shop.checkout.submit.mutate({ lines, idempotencyKey: randomUUID() })
  await expect.poll(async () => (await shop.notifications.list.query({})).unread).toBe(1)
  await page.reload()
  await expect(
    page.getByRole('link', { name: `${won(order.total)} paid Order ${order.number}` }),
  ).toBeVisible()
})
