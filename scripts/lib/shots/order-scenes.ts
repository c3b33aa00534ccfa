import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { enter } from '../../../e2e/lib/enter.ts'
import { approve, deliver, ship } from '../../../e2e/lib/staff.ts'
import { openOverlay } from './open-overlay.ts'
import type { Scene } from './scene.ts'
import { askReturn, buy, linesOf, USUAL } from './shoppers.ts'

/** What a shopper has bought, and what became of it. */
export const orderScenes: Scene[] = [
  { name: 'thanks', at: async (page) => `/orders/${await paid(page)}/thanks` },
  { name: 'order-paid', at: async (page) => `/orders/${await paid(page)}` },
  { name: 'order-refunded', at: refunded },
  { name: 'order-held', at: held },
  { name: 'order-shipped', at: shipped },
  { name: 'order-delivered', at: delivered },
  { name: 'order-returning', at: returning },
  { name: 'order-cancelled', at: cancelled },
  {
    name: 'order-refund-sheet',
    at: async (page) => `/orders/${await paid(page)}`,
    act: openOverlay(/일부 환불|Refund some pieces/),
    over: true,
  },
  {
    name: 'order-cancel-dialog',
    at: async (page) => `/orders/${await paid(page)}`,
    act: openOverlay(/^(주문 취소|Cancel order)$/),
    over: true,
  },
  { name: 'order-return-sheet', at: delivered, act: openOverlay(/반품 신청|Request a return/), over: true },
  { name: 'order-missing', at: async (page) => (await enter(page)) && `/orders/${randomUUID()}` },
  { name: 'orders', at: async (page) => (await manyOrders(page)) && '/orders' },
  { name: 'orders-empty', at: async (page) => (await enter(page)) && '/orders' },
  { name: 'returns', at: async (page) => (await answeredReturn(page)) && '/returns' },
  { name: 'returns-empty', at: async (page) => (await enter(page)) && '/returns' },
]

async function paid(page: Page): Promise<string> {
  return (await buy(page)).order.id
}

async function held(page: Page): Promise<string> {
  const { shop } = await enter(page, { balance: 50_000 })
  const lines = await linesOf(USUAL)
  const { order } = await shop.orders.place.mutate({ lines, idempotencyKey: randomUUID() })
  return `/orders/${order.id}`
}

async function refunded(page: Page): Promise<string> {
  const { shop, order } = await buy(page)
  const lines = order.lines.slice(1).map(({ id }) => ({ orderLineId: id, quantity: 1 }))
  const reason = '사이즈가 맞지 않습니다'
  await shop.orders.refund.mutate({ id: order.id, lines, reason, idempotencyKey: randomUUID() })
  return `/orders/${order.id}`
}

async function cancelled(page: Page): Promise<string> {
  const { shop, order } = await buy(page)
  await shop.orders.cancel.mutate({ id: order.id, idempotencyKey: randomUUID() })
  return `/orders/${order.id}`
}

async function shipped(page: Page): Promise<string> {
  const id = await paid(page)
  await ship(id)
  return `/orders/${id}`
}

async function delivered(page: Page): Promise<string> {
  const at = await shipped(page)
  await deliver(at.split('/').at(-1) ?? '')
  return at
}

async function returning(page: Page): Promise<string> {
  return `/orders/${(await askReturn(page)).order.id}`
}

async function answeredReturn(page: Page) {
  const { shop, order } = await askReturn(page)
  const [asked] = (await shop.returns.list.query({ orderId: order.id })).items
  await approve(asked?.id ?? '', '잘 받았습니다. 지갑에서 확인해 주세요.')
  const lines = order.lines.slice(1).map(({ id }) => ({ orderLineId: id, quantity: 1 }))
  const reason = '사이즈가 맞지 않습니다'
  return shop.returns.request.mutate({ id: order.id, lines, reason, idempotencyKey: randomUUID() })
}

async function manyOrders(page: Page) {
  const { shop, order } = await buy(page)
  await ship(order.id)
  await deliver(order.id)
  const more: Record<string, number>[] = [{ 'crew-knit': 1 }, { 'court-shoe': 1, 'rib-socks': 3, cap: 1 }]
  for (const wanted of more) {
    const lines = await linesOf(wanted)
    await shop.checkout.submit.mutate({ lines, idempotencyKey: randomUUID() })
  }
  return shop.orders.place.mutate({ lines: await linesOf({ tote: 1 }), idempotencyKey: randomUUID() })
}
