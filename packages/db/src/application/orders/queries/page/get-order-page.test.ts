import { describe, expect, it, vi } from 'vitest'
import {
  type OrderPage,
  orderPageInputSchema,
  orderPageSchema,
} from '../../../../domain/desk-orders/order-page.ts'
import { mintId } from '../../../../infrastructure/ids.ts'
import { prisma } from '../../../../infrastructure/prisma.ts'
import { catchUp } from '../../../../testing/catch-up.ts'
import { sendBack } from '../../../../testing/change-order.ts'
import { newStaff } from '../../../../testing/new-staff.ts'
import { openEndpoint } from '../../../../testing/open-endpoint.ts'
import { shipThree } from '../../../../testing/ship.ts'
import { tellOfEvents } from '../../../notifications/tell-of-events.ts'
import { approveReturn } from '../../../returns/approve-return.ts'
import { fanOut } from '../../../webhooks/fan-out.ts'
import { noteOrder } from '../../note-order.ts'
import { refundByStaff } from '../../refund-by-staff.ts'
import { getOrderPage } from './get-order-page.ts'

vi.mock('../../../../infrastructure/env.ts', async (original) =>
  (await import('../../../../testing/own-database.ts')).onOwnDatabase(original),
)

const read = (id: string) => getOrderPage(orderPageInputSchema.parse({ id, locale: 'en' }))

async function worked() {
  const bought = await shipThree()
  const { shopper, order, pieces } = bought
  const staff = await newStaff()
  const asked = await sendBack(shopper, order, pieces(1))
  await approveReturn(staff, { id: asked.id, restock: true, answer: '잘 받았습니다' })
  const input = { id: order.id, lines: pieces(1), reason: '불량', restock: false }
  await refundByStaff(staff, { ...input, idempotencyKey: mintId() })
  await noteOrder(staff, { id: order.id, text: '다음에는 먼저 전화' })
  return { ...bought, staff, page: await read(order.id) }
}

const named = ({ timeline }: OrderPage) =>
  timeline.map((entry) => {
    if (entry.kind === 'event') return entry.type
    if (entry.kind === 'act') return `${entry.action} by ${entry.by}`
    if (entry.kind === 'stock') return `stock ${entry.movement} ${entry.delta}`
    return entry.kind === 'wallet' ? `wallet ${entry.entry} ${entry.amount}` : entry.kind
  })

describe('getOrderPage', () => {
  it('shows what became of an order, and who did it', async () => {
    const { order, product, staff, page } = await worked()
    expect(orderPageSchema.parse(page)).toEqual(page)
    const who = { by: 'staff', staff: { id: staff.staffId, name: '이서윤' } }
    expect(page).toMatchObject({
      id: order.id,
      version: 6,
      status: 'shipped',
      refundStatus: 'partial',
      refunded: 18_666,
      lines: [
        {
          name: 'Test shirt',
          sku: expect.stringMatching(/./),
          variantId: product.variantId,
          quantity: 3,
          paid: 28_000,
          refundedQuantity: 2,
          refundedAmount: 18_666,
          returnedQuantity: 1,
        },
      ],
      payments: [{ kind: 'capture' }, { kind: 'refund' }, { kind: 'refund' }],
      refunds: [
        { amount: 9_333, shippingFee: 0, restocked: true, ...who },
        { amount: 9_333, reason: '불량', restocked: false, ...who },
      ],
      returns: [{ status: 'approved', answer: '잘 받았습니다', lines: [{ quantity: 1 }] }],
      notes: [{ text: '다음에는 먼저 전화', ...who }],
      tracking: { carrier: 'CJ', number: '1234' },
    })
  })

  it('tells it in one list, newest first, with the rows behind it', async () => {
    const { page } = await worked()
    const times = page.timeline.map(({ at }) => at)
    expect(times).toEqual(times.toSorted().reverse())
    expect(named(page).toSorted()).toEqual([
      'note',
      'order.paid',
      'order.refunded',
      'order.refunded',
      'order.refunded by staff',
      'order.shipped',
      'order.shipped by shop',
      'return.approved',
      'return.approved by staff',
      'return.requested',
      'stock return 1',
      'stock sale -3',
      'wallet refund 9333',
      'wallet refund 9333',
      'wallet spend -31000',
    ])
    expect(named(page).at(-1)).toMatch(/^(order.paid|stock sale|wallet spend)/)
  })

  it('tells what the customer was told, and whether it went out', async () => {
    const { order } = await worked()
    await catchUp(tellOfEvents)
    const { timeline } = await read(order.id)
    const told = timeline.flatMap((entry) => (entry.kind === 'message' ? [entry] : []))
    expect(told.map(({ about, status }) => `${about} ${status}`).sort()).toEqual([
      'order_paid waiting',
      'order_refunded waiting',
      'order_shipped waiting',
      'return_approved waiting',
    ])
  })

  it('tells which endpoints were sent what became of it', async () => {
    const endpoint = await openEndpoint(['order.paid', 'order.shipped'])
    const { order } = await worked()
    await catchUp(fanOut)
    const [{ id } = { id: '' }] = await prisma.webhookDelivery.findMany({
      where: { aggregateId: order.id, type: 'order.paid' },
    })
    const settledAt = new Date()
    await prisma.webhookDelivery.updateMany({
      where: { id },
      data: { status: 'delivered', attempts: 2, settledAt },
    })
    const { timeline } = await read(order.id)
    const sent = timeline.flatMap((entry) => (entry.kind === 'webhook' ? [entry] : []))
    const of = { kind: 'webhook', endpoint: { id: endpoint.id, name: endpoint.name } }
    expect(sent).toHaveLength(2)
    expect(sent).toMatchObject([
      { ...of, id, type: 'order.paid', status: 'delivered', attempts: 2, at: settledAt.toISOString() },
      { ...of, type: 'order.shipped', status: 'waiting', attempts: 0 },
    ])
  })

  it('tells no one who the customer is', async () => {
    const { page, shopper } = await worked()
    expect(page.customer).toMatchObject({ id: shopper.userId, name: '김*늘' })
    expect(page.shipTo).toMatchObject({ recipient: '김*늘', phone: '010-****-5678', line1: '서울특별시 ***' })
    for (const personal of ['하늘', '@shopper.test', '1234-5678', '세종대로 '])
      expect(JSON.stringify(page)).not.toContain(personal)
  })

  it('refuses an unknown order', async () => {
    await expect(read(mintId())).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  })
})
