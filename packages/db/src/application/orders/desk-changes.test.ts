import { describe, expect, it } from 'vitest'
import { eventSchemas } from '../../domain/events/events.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { booksOf, eventsOf } from '../../testing/books-of.ts'
import { placeOne } from '../../testing/checkout.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { buyThree } from '../../testing/ship.ts'
import { nameOf } from '../staff/staff-actor.ts'
import { cancelByStaff } from './cancel-by-staff.ts'
import { deliverOrder } from './deliver-order.ts'
import { editTracking } from './edit-tracking.ts'
import { noteOrder } from './note-order.ts'
import { shipOrder } from './ship-order.ts'

const parcel = { carrier: 'CJ', trackingNumber: '1234' }
const reason = '재고가 상했습니다'

async function setUp() {
  const bought = await buyThree()
  const staff = await newStaff()
  const { id } = bought.order
  const state = async () => [
    await booksOf(bought.shopper, bought.product),
    await eventsOf(bought.order),
    await auditOf(id),
    await prisma.orderNote.findMany({ where: { orderId: id } }),
  ]
  return { ...bought, id, staff, state }
}

describe('an order at the desk', () => {
  it('is shipped, corrected and delivered, each with a line in the log', async () => {
    const { id, order, staff } = await setUp()
    expect(await shipOrder(staff, { id, ...parcel })).toMatchObject({ status: 'shipped', version: 2 })
    const corrected = { carrier: '한진택배', trackingNumber: '5678' }
    expect(await editTracking(staff, { id, ...corrected, version: 2 })).toMatchObject({ version: 3 })
    expect(await deliverOrder(staff, { id })).toMatchObject({ status: 'delivered', version: 4 })
    expect(await prisma.order.findUnique({ where: { id } })).toMatchObject({
      status: 'delivered',
      trackingCarrier: '한진택배',
      trackingNumber: '5678',
    })
    const { payload } = (await eventsOf(order)).find(({ type }) => type === 'order.tracking_changed') ?? {}
    expect(eventSchemas['order.tracking_changed'].parse(payload)).toMatchObject(corrected)
    const actor = nameOf(staff)
    expect(await auditOf(id)).toEqual([
      {
        actor,
        action: 'order.shipped',
        before: { status: 'paid' },
        after: { status: 'shipped', ...parcel },
        reason: null,
      },
      { actor, action: 'order.tracking_changed', before: parcel, after: corrected, reason: null },
      {
        actor,
        action: 'order.delivered',
        before: { status: 'shipped' },
        after: { status: 'delivered' },
        reason: null,
      },
    ])
  })

  it('keeps notes, whose words stay out of the log', async () => {
    const { id, staff } = await setUp()
    const { id: noteId } = await noteOrder(staff, { id, text: '문 앞에 두기' })
    expect(await prisma.orderNote.findMany({ where: { orderId: id } })).toMatchObject([
      { id: noteId, staffId: staff.staffId, text: '문 앞에 두기' },
    ])
    expect(await auditOf(id)).toMatchObject([{ action: 'order.noted', after: { noteId } }])
  })

  it('gives back what it held when it is cancelled before it was paid', async () => {
    const { shopper, product, staff } = await setUp()
    const { order: held } = await placeOne(shopper, product)
    const cancelled = await cancelByStaff(staff, { id: held.id, reason, idempotencyKey: 'cancel-held' })
    expect(cancelled).toMatchObject({ status: 'cancelled', refunded: 0 })
    const { variants, movements } = await booksOf(shopper, product)
    expect(variants).toMatchObject([{ stock: 7 }])
    expect(movements.at(-1)).toMatchObject({ kind: 'release', delta: 1, actor: nameOf(staff) })
    expect(await auditOf(held.id)).toMatchObject([
      { action: 'order.cancelled', after: { status: 'cancelled', amount: 0 }, reason },
    ])
  })

  it('refuses who was disabled meanwhile, and changes nothing', async () => {
    const { id, staff, state } = await setUp()
    await prisma.staff.update({ where: { id: staff.staffId }, data: { status: 'disabled' } })
    const before = await state()
    const attempts = [
      () => shipOrder(staff, { id, ...parcel }),
      () => cancelByStaff(staff, { id, reason, idempotencyKey: 'cancel-disabled' }),
      () => noteOrder(staff, { id, text: '메모' }),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ reason: 'UNAUTHORIZED' })
    expect(await state()).toEqual(before)
  })
})
