import { expect, it } from 'vitest'
import type { EventPayload } from '../../domain/events/events.ts'
import { won } from '../../domain/money.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { unseal } from '../../infrastructure/sealed-field.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import { buy } from '../../testing/buy.ts'
import { catchUp } from '../../testing/catch-up.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { shipOrder } from '../orders/ship-order.ts'
import { approveReturn } from '../returns/approve-return.ts'
import { rejectReturn } from '../returns/reject-return.ts'
import { requestReturn } from '../returns/request-return.ts'
import { listNotifications } from './queries/list-notifications.ts'
import { tellOfEvents } from './tell-of-events.ts'

const AT = '2026-11-21T00:00:00.000Z'
const number = '7K3M9PQ2XYZ'

type Told = Parameters<typeof tellOfEvents.apply>[1][number]

const event = <T extends Told['type']>(type: T, payload: EventPayload<T>): Told =>
  ({
    id: mintId(),
    aggregate: 'order',
    aggregateId: mintId(),
    seq: 1,
    position: 1n,
    type,
    payload,
    createdAt: new Date(AT),
  }) as Told

const priced = { subtotal: won(60_000), discount: won(0), shippingFee: won(3_000), total: won(63_000) }
const refunded = { shippingFee: won(0), refundStatus: 'partial' as const, restocked: true, lines: [] }

async function tell(...events: Told[]) {
  await transaction((tx) => tellOfEvents.apply(tx, events))
}

async function toldTo(userId: string) {
  const { items } = await listNotifications({ userId, sessionId: userId }, { limit: 24 })
  return items.map(({ id: _, createdAt: __, readAt: ___, ...told }) => told).reverse()
}

/** A shopper's order with everything that can be told of it. */
async function newStory() {
  const { userId } = await newShopper()
  const order = { orderId: mintId(), number, userId }
  const returnId = mintId()
  const paid = event('order.paid', { ...order, ...priced, issuedCouponId: null, lines: [], paidAt: AT })
  const shipped = event('order.shipped', { ...order, carrier: 'CJ', trackingNumber: '6012', shippedAt: AT })
  const refund = (amount: number, ofReturn: string | null) =>
    event('order.refunded', {
      ...order,
      ...refunded,
      refundId: mintId(),
      returnId: ofReturn,
      amount: won(amount),
      paidAt: AT,
      refundedAt: AT,
    })
  const approved = event('return.approved', { ...order, returnId, amount: won(5_000), decidedAt: AT })
  return { userId, order, returnId, paid, shipped, refund, approved }
}

it('tells each step of an order in the inbox and in a message', async () => {
  const { userId, order, returnId, paid, shipped, refund, approved } = await newStory()
  await tell(paid, refund(2_000, null), refund(1_000, null))
  await tell(shipped, refund(5_000, returnId), approved)

  const named = { orderId: order.orderId, orderNumber: number }
  const story = [
    { kind: 'order_paid', ...named, total: 63_000 },
    { kind: 'order_refunded', ...named, amount: 2_000 },
    { kind: 'order_refunded', ...named, amount: 1_000 },
    { kind: 'order_shipped', ...named, carrier: 'CJ', trackingNumber: '6012' },
    { kind: 'return_approved', ...named, returnId, amount: 5_000 },
  ]
  expect(await toldTo(userId)).toEqual(story)
  const messages = await prisma.message.findMany({ where: { userId }, orderBy: { id: 'asc' } })
  expect(
    messages.map(({ id, template, content }) => ({
      kind: template,
      ...JSON.parse(unseal(`messages.content:${id}`, content)),
    })),
  ).toEqual(story)
})

it('tells nothing twice, in one batch or in several', async () => {
  const { userId, paid, refund } = await newStory()
  const once = refund(2_000, null)
  await tell(paid, once, once)
  await tell(paid, once)
  expect(await toldTo(userId)).toHaveLength(2)
  expect(await prisma.message.count({ where: { userId } })).toBe(2)
})

it('follows the line of events, from the purchase to what staff decide of returns, once each', async () => {
  await catchUp(tellOfEvents)
  const { variantId } = await newProduct({ price: 60_000 })
  const { userId, order } = await buy(variantId, 2)
  await shipOrder('system', { id: order.id, carrier: 'CJ', trackingNumber: '6012' })
  const ask = () =>
    requestReturn(
      { userId, sessionId: userId },
      {
        id: order.id,
        lines: [{ orderLineId: order.lines[0]?.id ?? '', quantity: 1 }],
        reason: '작아요',
        idempotencyKey: mintId(),
        locale: 'ko',
      },
    )
  const [rejected, approved] = [await ask(), await ask()]
  await rejectReturn('system', { id: rejected.id, answer: '입은 흔적이 있습니다.' })
  await approveReturn('system', { id: approved.id, restock: true })
  await catchUp(tellOfEvents)
  await catchUp(tellOfEvents)

  const named = { orderId: order.id, orderNumber: order.number }
  expect(await toldTo(userId)).toEqual([
    { kind: 'order_paid', ...named, total: 120_000 },
    { kind: 'order_shipped', ...named, carrier: 'CJ', trackingNumber: '6012' },
    { kind: 'return_rejected', ...named, returnId: rejected.id, answer: '입은 흔적이 있습니다.' },
    { kind: 'return_approved', ...named, returnId: approved.id, amount: 60_000 },
  ])
})
