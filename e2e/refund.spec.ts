import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { expectAccessible } from './lib/expect-accessible.ts'
import { findPiece } from './lib/find-piece.ts'
import { ship } from './lib/staff.ts'
import { won } from './lib/won.ts'

async function buyThree(page: Page) {
  const { variant } = await findPiece()
  const { shop } = await enter(page, { balance: 3 * variant.price + 3_000 })
  const lines = [{ variantId: variant.id, quantity: 3 }]
  const { order } = await shop.checkout.submit.mutate({ lines, idempotencyKey: randomUUID() })
  const [line] = order.lines
  if (!line) throw new Error('an order without lines')
  const { balance } = await shop.points.balance.query()
  return { shop, order, line, balance }
}

async function chooseOne(page: Page, orderId: string) {
  await page.goto(`/orders/${orderId}`)
  await page.getByRole('button', { name: '일부 환불받기' }).click()
  await page.getByRole('button', { name: /하나 더하기$/ }).click()
  await page.getByLabel('사유').selectOption({ label: '사이즈가 맞지 않습니다' })
}

test('one of three pieces is refunded for exactly what the preview showed', async ({ page }) => {
  const { shop, order, line, balance } = await buyThree(page)
  const lines = [{ orderLineId: line.id, quantity: 1 }]
  const preview = await shop.orders.refundPreview.query({ id: order.id, lines })
  await chooseOne(page, order.id)
  const refund = page.getByRole('button', { name: `1점 환불 · ${won(preview.amount)}` })
  await expect(refund).toBeVisible()
  await expectAccessible(page)
  await refund.dblclick()

  await expect(page.getByRole('main').getByText('일부 환불', { exact: true })).toBeVisible()
  await expect(page.getByRole('list', { name: '주문 기록' })).toContainText(`${won(preview.amount)} 환불`)
  expect(await shop.points.balance.query()).toEqual({ balance: balance + preview.amount })
  expect(await shop.orders.byId.query({ id: order.id })).toMatchObject({
    refundStatus: 'partial',
    refunded: preview.amount,
    lines: [{ refundedQuantity: 1 }],
    refunds: [{ amount: preview.amount, reason: '사이즈가 맞지 않습니다' }],
    payments: [{ kind: 'capture' }, { kind: 'refund', amount: preview.amount }],
  })
})

test('an order that was shipped meanwhile is not refunded, and shows that it was shipped', async ({
  page,
}) => {
  const { shop, order, balance } = await buyThree(page)
  await chooseOne(page, order.id)
  const refund = page.getByRole('button', { name: /^1점 환불 ·/ })
  await expect(refund).toBeVisible()
  await ship(order.id)
  await refund.click()

  await expect(page.getByText('그사이 상품을 보냈습니다. 받은 뒤 반품을 신청할 수 있습니다.')).toBeVisible()
  await expect(page.getByText('한진택배 운송장 번호')).toBeVisible()
  expect(await shop.points.balance.query()).toEqual({ balance })
  expect(await shop.orders.byId.query({ id: order.id })).toMatchObject({ refunded: 0, refunds: [] })
})

test('pieces that were refunded on another screen meanwhile are not refunded again', async ({ page }) => {
  const { shop, order, balance } = await buyThree(page)
  await chooseOne(page, order.id)
  const refund = page.getByRole('button', { name: /^1점 환불 ·/ })
  await expect(refund).toBeVisible()
  await shop.orders.refund.mutate({ id: order.id, reason: 'elsewhere', idempotencyKey: randomUUID() })
  await refund.click()

  await expect(page.getByText('그사이 남은 수량이 바뀌었습니다')).toBeVisible()
  await expect(page.getByRole('button', { name: '일부 환불받기' })).toBeHidden()
  expect(await shop.points.balance.query()).toEqual({ balance: balance + order.total })
  expect((await shop.orders.byId.query({ id: order.id })).refunds).toHaveLength(1)
})

test('a paid order is cancelled for the amount that the question showed', async ({ page }) => {
  const { shop, order, balance } = await buyThree(page)
  await page.goto(`/orders/${order.id}`)
  await page.getByRole('button', { name: '주문 취소' }).click()
  const cancel = page.getByRole('button', { name: `취소하고 ${won(order.total)} 환불받기` })
  await expect(cancel).toBeVisible()
  await expectAccessible(page)
  await cancel.click()

  await expect(page.getByRole('list', { name: '주문 기록' })).toContainText('주문 취소')
  expect(await shop.points.balance.query()).toEqual({ balance: balance + order.total })
  expect(await shop.orders.byId.query({ id: order.id })).toMatchObject({
    status: 'cancelled',
    refundStatus: 'full',
    refunded: order.total,
  })
})
