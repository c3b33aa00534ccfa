import { describe, expect, it } from 'vitest'
import type { RefundByStaffInput } from '../../domain/desk-orders/change-order.ts'
import { eventSchemas } from '../../domain/events/events.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { booksOf, eventsOf } from '../../testing/books-of.ts'
import { cancel, sendBack } from '../../testing/change-order.ts'
import { countOutcomes, placeOne } from '../../testing/checkout.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { buyThree, shipThree } from '../../testing/ship.ts'
import { nameOf } from '../staff/staff-actor.ts'
import { deliverOrder } from './deliver-order.ts'
import { refundByStaff } from './refund-by-staff.ts'

const staff = await newStaff()
type Given = Partial<RefundByStaffInput>
const give = ({ id }: { id: string }, given: Given = {}) =>
  refundByStaff(staff, { id, reason: '불량', restock: false, idempotencyKey: mintId(), ...given })

describe('refundByStaff', () => {
  it('gives pieces of a delivered order back without putting them back into stock, once per key', async () => {
    const { shopper, product, order, pieces } = await shipThree()
    await deliverOrder(staff, order)
    const lines = pieces(2)
    await give(order, { lines, idempotencyKey: 'two-are-faulty' })
    const books = await booksOf(shopper, product)
    expect(books).toMatchObject({
      wallet: { balance: 37_666n },
      entries: [{}, {}, { kind: 'refund', amount: 18_666n, actor: nameOf(staff) }],
      coupons: [{ status: 'used', orderId: order.id }],
      variants: [{ stock: 7, stockSeq: 2 }],
      orders: [
        {
          status: 'delivered',
          refundStatus: 'partial',
          refunded: 18_666n,
          lines: [{ refundedQuantity: 2, returnedQuantity: 0 }],
          refunds: [{ reason: '불량', restocked: false, actor: nameOf(staff) }],
        },
      ],
    })
    const told = (await eventsOf(order)).at(-1)
    expect(told).toMatchObject({ type: 'order.refunded', payload: { returnId: null, restocked: false } })
    expect(eventSchemas['order.refunded'].parse(told?.payload)).toEqual(told?.payload)

    await give(order, { lines, idempotencyKey: 'two-are-faulty' })
    await expect(give(order, { lines: pieces(1), idempotencyKey: 'two-are-faulty' })).rejects.toMatchObject({
      reason: 'IDEMPOTENCY_MISMATCH',
    })
    expect(await booksOf(shopper, product)).toEqual(books)
  })

  it('returns the delivery fee with all that is left before shipping, and keeps it after', async () => {
    const unshipped = await buyThree()
    await give(unshipped.order, { restock: true })
    expect(await booksOf(unshipped.shopper, unshipped.product)).toMatchObject({
      wallet: { balance: 50_000n },
      coupons: [{ status: 'free', orderId: null }],
      variants: [{ stock: 10 }],
      movements: [{}, {}, { kind: 'refund', delta: 3, actor: nameOf(staff) }],
    })
    const shipped = await shipThree()
    await give(shipped.order, { restock: true })
    expect(await booksOf(shipped.shopper, shipped.product)).toMatchObject({
      wallet: { balance: 47_000n },
      coupons: [{ status: 'free', orderId: null }],
      orders: [{ status: 'shipped', refundStatus: 'full', refunded: 28_000n }],
    })
  })

  it('may refund pieces of an open return', async () => {
    const { shopper, product, order, pieces } = await shipThree()
    await sendBack(shopper, order, pieces(3))
    await give(order, { lines: pieces(1) })
    expect((await booksOf(shopper, product)).orders).toMatchObject([
      { refunded: 9_333n, returns: [{ status: 'requested', lines: [{ quantity: 3 }] }] },
    ])
  })

  it('gives one of two orders back when one key is used for both at once', async () => {
    const [one, other] = [await buyThree(), await buyThree()]
    const idempotencyKey = mintId()
    const attempts = [one, other].map(({ order }) => give(order, { idempotencyKey }))
    expect(await countOutcomes(attempts)).toEqual({ paid: 1, IDEMPOTENCY_MISMATCH: 1 })
    const ids = [one.order.id, other.order.id]
    expect(await prisma.refund.count({ where: { orderId: { in: ids } } })).toBe(1)
  })

  it('refuses what was never paid, is cancelled, is more than is left, or is not there, and changes nothing', async () => {
    const { shopper, product, order, pieces } = await shipThree()
    const { order: unpaid } = await placeOne(shopper, product)
    const { order: gone } = await placeOne(shopper, product)
    await cancel(shopper, gone)
    const before = await booksOf(shopper, product)
    const refusals = [
      [unpaid, {}, 'ORDER_NOT_REFUNDABLE', { status: 'pending_payment' }],
      [gone, {}, 'ORDER_NOT_REFUNDABLE', { status: 'cancelled' }],
      [order, { lines: pieces(4) }, 'REFUND_EXCEEDS_PAYMENT', { status: 'shipped' }],
      [unpaid, { lines: pieces(1) }, 'NOT_FOUND', null],
      [{ id: mintId() }, {}, 'NOT_FOUND', null],
    ] as const
    for (const [which, given, reason, details] of refusals)
      await expect(give(which, given)).rejects.toMatchObject({ reason, details })
    expect(await booksOf(shopper, product)).toEqual(before)
  })
})
