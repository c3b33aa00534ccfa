import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { expectAccessible } from './lib/expect-accessible.ts'
import { findPiece } from './lib/find-piece.ts'
import type { Shopper } from './lib/join-shop.ts'
import { won } from './lib/won.ts'

const pays = '**/api/trpc/orders.pay'

async function hold({ shop }: Shopper) {
  const { variant, product } = await findPiece()
  const lines = [{ variantId: variant.id, quantity: 1 }]
  const { order } = await shop.orders.place.mutate({ lines, idempotencyKey: randomUUID() })
  return { order, variant, product }
}

const timeLeft = (page: Page) => page.getByRole('timer', { name: '결제 마감까지' })

test('a held order counts down by the shop’s clock, and is paid with a top-up on the way', async ({
  page,
}) => {
  const shopper = await enter(page, { balance: 1_000 })
  const { order } = await hold(shopper)
  await page.clock.install({ time: Date.now() + 3_600_000 })
  await page.goto(`/orders/${order.id}`)
  await expect(timeLeft(page)).toHaveText(/^1[34]:\d\d$/)
  await expect(page.getByText('맡아 둔 상품')).toBeVisible()
  await expectAccessible(page)

  const missing = Math.ceil((order.total - 1_000) / 1_000) * 1_000
  await page.getByRole('button', { name: `${won(missing)} 충전하고 ${won(order.total)} 결제하기` }).dblclick()
  await page.waitForURL(`**/orders/${order.id}/thanks`)

  const paid = await shopper.shop.orders.byId.query({ id: order.id })
  expect(paid).toMatchObject({ status: 'paid', payments: [{ kind: 'capture', amount: order.total }] })
  expect(await shopper.shop.points.balance.query()).toEqual({ balance: 1_000 + missing - order.total })
})

test('a payment of a held order whose answer was lost is found by pressing again, never made twice', async ({
  page,
}) => {
  const shopper = await enter(page, { balance: 1_000_000 })
  const { order } = await hold(shopper)
  await page.goto(`/orders/${order.id}`)
  const pay = page.getByRole('button', { name: `${won(order.total)} 결제하기` })
  await page.route(pays, (route) => route.abort('connectionrefused'))
  await pay.click()
  await expect(page.getByText('아직 답을 받지 못했습니다')).toBeVisible()
  expect((await shopper.shop.orders.byId.query({ id: order.id })).status).toBe('pending_payment')

  await page.unroute(pays)
  await pay.click()
  await page.waitForURL(/\/thanks$/)
  expect((await shopper.shop.payments.list.query({ orderId: order.id })).items).toHaveLength(1)
  expect(await shopper.shop.points.balance.query()).toEqual({ balance: 1_000_000 - order.total })
})

test('a held order that was paid elsewhere shows that it is paid', async ({ page }) => {
  const shopper = await enter(page, { balance: 1_000_000 })
  const { order } = await hold(shopper)
  await page.goto(`/orders/${order.id}`)
  await expect(timeLeft(page)).toBeVisible()
  await shopper.shop.orders.pay.mutate({ id: order.id, idempotencyKey: randomUUID() })
  await page.getByRole('button', { name: `${won(order.total)} 결제하기` }).click()
  await expect(page.getByText('다시 결제하지 않았습니다')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: '결제 완료' })).toBeVisible()
  expect(await shopper.shop.points.balance.query()).toEqual({ balance: 1_000_000 - order.total })
})

test('a held order is cancelled after a question, and costs nothing', async ({ page }) => {
  const shopper = await enter(page, { balance: 1_000_000 })
  const { order } = await hold(shopper)
  await page.goto(`/orders/${order.id}`)
  await page.getByRole('button', { name: '주문 취소' }).click()
  const question = page.getByRole('dialog', { name: '주문을 취소할까요?' })
  await question.getByRole('button', { name: '그대로 두기' }).click()
  await expect(question).toBeHidden()
  expect((await shopper.shop.orders.byId.query({ id: order.id })).status).toBe('pending_payment')

  await page.getByRole('button', { name: '주문 취소' }).click()
  await question.getByRole('button', { name: '주문 취소하기' }).click()
  await expect(page.getByText('주문을 취소했습니다').first()).toBeVisible()
  const cancelled = await shopper.shop.orders.byId.query({ id: order.id })
  expect(cancelled).toMatchObject({ status: 'cancelled', payments: [], refunds: [], refunded: 0 })
  expect(await shopper.shop.points.balance.query()).toEqual({ balance: 1_000_000 })
})

test('a hold that runs out says so on the open page, costs nothing, and offers the same again', async ({
  page,
}) => {
  const shopper = await enter(page, { balance: 1_000_000 })
  const { order, variant } = await hold(shopper)
  await page.goto(`/orders/${order.id}`)
  await expect(timeLeft(page)).toBeVisible()
  const { runOut } = await import('@firstcome/db/testing/run-out')
  await runOut(order)

  await expect(page.getByText('맡아 둔 시간이 끝났습니다')).toBeVisible()
  await expect(page.getByRole('button', { name: /결제하기$/ })).toBeHidden()
  await expect(page.getByRole('list', { name: '주문 기록' })).toContainText('결제 기한 지남')
  expect(await shopper.shop.points.balance.query()).toEqual({ balance: 1_000_000 })
  expect(await shopper.shop.orders.byId.query({ id: order.id })).toMatchObject({
    status: 'expired',
    payments: [],
  })
  await page.getByRole('link', { name: '같은 상품 다시 주문하기' }).click()
  await page.waitForURL(`**/checkout?buy=${variant.id}:1`)
})
