import { describe, expect, it } from 'vitest'
import { eventSchemas } from '../../domain/events/events.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { booksOf, eventsOf } from '../../testing/books-of.ts'
import { sendBack } from '../../testing/change-order.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { shipThree } from '../../testing/ship.ts'
import { deliverOrder } from '../orders/deliver-order.ts'
import { refundByStaff } from '../orders/refund-by-staff.ts'
import { nameOf } from '../staff/staff-actor.ts'
import { approveReturn } from './approve-return.ts'
import { rejectReturn } from './reject-return.ts'

const staff = await newStaff()
const restock = true

async function asked(quantity: number) {
  const bought = await shipThree()
  const { shopper, product, order, pieces } = bought
  const { id } = await sendBack(shopper, order, pieces(quantity))
  const look = async () => [await booksOf(shopper, product), await eventsOf(order)]
  return { ...bought, id, look }
}

const refundPieces = (order: { id: string }, lines: { orderLineId: string; quantity: number }[]) =>
  refundByStaff(staff, { id: order.id, lines, reason: '불량', restock: false, idempotencyKey: mintId() })

describe('approveReturn', () => {
  it('gives back what was paid for the pieces, puts them back when they can be sold, and tells it', async () => {
    const { shopper, product, order, id } = await asked(1)
    await approveReturn(staff, { id, restock, answer: '잘 받았습니다' })
    expect(await booksOf(shopper, product)).toMatchObject({
      wallet: { balance: 28_333n, seq: 3 },
      entries: [
        {},
        {},
        { kind: 'refund', amount: 9_333n, balanceAfter: 28_333n, orderId: order.id, actor: nameOf(staff) },
      ],
      coupons: [{ status: 'used' }],
      variants: [{ stock: 8 }],
      movements: [{}, {}, { kind: 'return', delta: 1, actor: nameOf(staff) }],
      orders: [
        {
          status: 'shipped',
          refundStatus: 'partial',
          refunded: 9_333n,
          lines: [{ refundedQuantity: 1, refundedAmount: 9_333n, returnedQuantity: 1 }],
          refunds: [
            { reason: '색이 달라요', amount: 9_333n, shippingFee: 0n, restocked: true, actor: nameOf(staff) },
          ],
          returns: [{ status: 'approved', answer: '잘 받았습니다', decidedBy: nameOf(staff) }],
        },
      ],
    })
    const [, , , refunded, approved] = await eventsOf(order)
    expect(refunded).toMatchObject({ type: 'order.refunded', seq: 4, payload: { returnId: id } })
    expect(approved).toMatchObject({ type: 'return.approved', seq: 5 })
    expect(eventSchemas['return.approved'].parse(approved?.payload)).toMatchObject({
      returnId: id,
      amount: 9_333,
    })
  })

  it('keeps the delivery fee and gives the coupon back with the last piece, and leaves what cannot be sold out of stock', async () => {
    const { shopper, product, order, id } = await asked(3)
    await deliverOrder(staff, order)
    await approveReturn(staff, { id, restock: false })
    expect(await booksOf(shopper, product)).toMatchObject({
      wallet: { balance: 47_000n },
      coupons: [{ status: 'free', orderId: null }],
      variants: [{ stock: 7, stockSeq: 2 }],
      orders: [
        {
          status: 'delivered',
          refundStatus: 'full',
          refunded: 28_000n,
          lines: [{ refundedQuantity: 3, returnedQuantity: 0 }],
          refunds: [{ restocked: false }],
          returns: [{ answer: null }],
        },
      ],
    })
  })

  it.each([
    ['some', 2],
    ['all', 3],
  ])(
    'refuses a return of which %s pieces have been refunded meanwhile, which can still be rejected',
    async (_, refunded) => {
      const { order, pieces, id, look } = await asked(2)
      await refundPieces(order, pieces(refunded))
      const before = await look()
      await expect(approveReturn(staff, { id, restock })).rejects.toMatchObject({
        reason: 'REFUND_EXCEEDS_PAYMENT',
        details: { status: 'shipped' },
      })
      expect(await look()).toEqual(before)
      await rejectReturn(staff, { id, answer: '이미 환불되었습니다' })
      expect((await eventsOf(order)).at(-1)?.type).toBe('return.rejected')
    },
  )
})

describe('rejectReturn', () => {
  it('gives nothing back, tells why, and lets the pieces be asked for again', async () => {
    const { shopper, product, order, pieces, id } = await asked(3)
    await rejectReturn(staff, { id, answer: '사용한 흔적이 있습니다' })
    expect(await booksOf(shopper, product)).toMatchObject({
      wallet: { balance: 19_000n, seq: 2 },
      variants: [{ stock: 7 }],
      orders: [
        {
          refunded: 0n,
          refunds: [],
          returns: [
            {
              status: 'rejected',
              answer: '사용한 흔적이 있습니다',
              refundId: null,
              decidedBy: nameOf(staff),
            },
          ],
        },
      ],
    })
    const rejected = (await eventsOf(order)).at(-1)
    expect(rejected).toMatchObject({ type: 'return.rejected', seq: 4 })
    expect(eventSchemas['return.rejected'].parse(rejected?.payload)).toEqual(rejected?.payload)
    expect((await sendBack(shopper, order, pieces(3))).status).toBe('requested')
  })
})

describe('a decision', () => {
  it('is made once', async () => {
    const approved = await asked(1)
    await approveReturn(staff, { id: approved.id, restock })
    const rejected = await asked(1)
    await rejectReturn(staff, { id: rejected.id, answer: '늦었습니다' })
    for (const { id, look } of [approved, rejected]) {
      const before = await look()
      const decided = { reason: 'RETURN_DECIDED', details: null }
      await expect(approveReturn(staff, { id, restock })).rejects.toMatchObject(decided)
      await expect(rejectReturn(staff, { id, answer: '다시' })).rejects.toMatchObject(decided)
      expect(await look()).toEqual(before)
    }
  })

  it('needs a return', async () => {
    const id = mintId()
    await expect(approveReturn(staff, { id, restock })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
    await expect(rejectReturn(staff, { id, answer: '없음' })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  })
})
