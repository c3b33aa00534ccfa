import { expect, it } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { booksOf, eventsOf } from '../../testing/books-of.ts'
import { cancel, refund, sendBack } from '../../testing/change-order.ts'
import { countOutcomes } from '../../testing/checkout.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { buyThree, ship, shipThree } from '../../testing/ship.ts'
import { approveReturn } from '../returns/approve-return.ts'
import { rejectReturn } from '../returns/reject-return.ts'
import { refundByStaff } from './refund-by-staff.ts'

const staff = await newStaff()
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make)
const oneAnswer = (answers: unknown[]) => new Set(answers.map((answer) => JSON.stringify(answer))).size

/** How often each outcome came about; one that was accepted counts as done. */
async function outcomes(attempts: Promise<unknown>[]) {
  const { paid: done = 0, ...refused } = await countOutcomes(attempts)
  return { done, ...refused }
}

const refundPieces = (order: { id: string }, lines: { orderLineId: string; quantity: number }[]) =>
  refundByStaff(staff, { id: order.id, lines, reason: '불량', restock: true, idempotencyKey: mintId() })

it('refunds the last piece once under twenty keys', async () => {
  const { shopper, product, order, pieces } = await buyThree()
  await refund(shopper, order, pieces(2))
  expect(await outcomes(times(20, () => refund(shopper, order, pieces(1))))).toEqual({
    done: 1,
    REFUND_EXCEEDS_PAYMENT: 19,
  })
  expect(await booksOf(shopper, product)).toMatchObject({
    wallet: { balance: 50_000n, seq: 4 },
    coupons: [{ status: 'free' }],
    variants: [{ stock: 10, stockSeq: 4 }],
    orders: [{ refunded: 31_000n, refundStatus: 'full', refunds: [{}, {}] }],
  })
})

it('has one effect and one answer for twenty repeats of one key', async () => {
  const { shopper, product, order, pieces } = await buyThree()
  expect(oneAnswer(await Promise.all(times(20, () => refund(shopper, order, pieces(1), 'one-piece'))))).toBe(
    1,
  )
  expect(oneAnswer(await Promise.all(times(20, () => cancel(shopper, order, 'all-of-it'))))).toBe(1)
  expect(await booksOf(shopper, product)).toMatchObject({
    wallet: { balance: 50_000n, seq: 4 },
    variants: [{ stock: 10, stockSeq: 4 }],
    orders: [{ status: 'cancelled', refunds: [{ amount: 9_333n }, { amount: 21_667n }] }],
  })
})

it('asks for a return, and refunds by staff, once for twenty repeats of one key', async () => {
  const { shopper, product, order, pieces } = await shipThree()
  const asked = times(20, () => sendBack(shopper, order, pieces(1), 'send-it-back'))
  expect(oneAnswer(await Promise.all(asked))).toBe(1)
  const input = { id: order.id, lines: pieces(1), reason: '불량', restock: false, idempotencyKey: mintId() }
  await Promise.all(times(20, () => refundByStaff(staff, input)))
  expect(await booksOf(shopper, product)).toMatchObject({
    wallet: { balance: 28_333n, seq: 3 },
    orders: [{ refunds: [{ amount: 9_333n }], returns: [{ status: 'requested' }] }],
  })
})

it('gives each piece back once when a cancel and refunds of shopper and staff meet', async () => {
  const { shopper, product, order, pieces } = await buyThree()
  await countOutcomes([
    ...times(5, () => refund(shopper, order, pieces(1))),
    cancel(shopper, order),
    ...times(5, () => refundPieces(order, pieces(1))),
  ])
  const { orders, ...books } = await booksOf(shopper, product)
  expect(books).toMatchObject({
    wallet: { balance: 50_000n },
    coupons: [{ status: 'free', orderId: null }],
    variants: [{ stock: 10 }],
  })
  expect(orders).toMatchObject([
    {
      refunded: 31_000n,
      refundStatus: 'full',
      lines: [{ refundedQuantity: 3, refundedAmount: 28_000n, returnedQuantity: 3 }],
    },
  ])
  const sum = orders[0]?.refunds.reduce((total, { amount }) => total + amount, 0n)
  expect(sum).toBe(31_000n)
  const events = await eventsOf(order)
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
})

it('lets an order be either shipped or cancelled', async () => {
  for (const { shopper, product, order } of await Promise.all(times(8, buyThree))) {
    const met = await outcomes([cancel(shopper, order), ship(order)])
    const { status, shippedAt, cancelledAt, refunded } = await prisma.order.findUniqueOrThrow({
      where: { id: order.id },
    })
    const stock = (await booksOf(shopper, product)).variants[0]?.stock
    const isShipped = status === 'shipped'
    expect(met).toEqual({ done: 1, [isShipped ? 'ORDER_NOT_CANCELLABLE' : 'ORDER_NOT_SHIPPABLE']: 1 })
    expect({ status, isMarked: [shippedAt !== null, cancelledAt !== null], refunded, stock }).toEqual(
      isShipped
        ? { status: 'shipped', isMarked: [true, false], refunded: 0n, stock: 7 }
        : { status: 'cancelled', isMarked: [false, true], refunded: 31_000n, stock: 10 },
    )
  }
})

it('asks for three pieces back three times at most', async () => {
  const { shopper, product, order, pieces } = await shipThree()
  expect(await outcomes(times(20, () => sendBack(shopper, order, pieces(1))))).toEqual({
    done: 3,
    REFUND_EXCEEDS_PAYMENT: 17,
  })
  expect((await booksOf(shopper, product)).orders[0]?.returns).toHaveLength(3)
})

it('decides a return once when staff approve and reject it at once', async () => {
  const { shopper, product, order, pieces } = await shipThree()
  const { id } = await sendBack(shopper, order, pieces(1))
  const attempts = times(6, () => [
    approveReturn(staff, { id, restock: true }),
    rejectReturn(staff, { id, answer: '늦었습니다' }),
  ]).flat()
  expect(await outcomes(attempts)).toEqual({ done: 1, RETURN_DECIDED: 11 })
  const { orders, wallet, variants } = await booksOf(shopper, product)
  const isApproved = orders[0]?.returns[0]?.status === 'approved'
  expect([wallet.balance, variants[0]?.stock]).toEqual(isApproved ? [28_333n, 8] : [19_000n, 7])
})

it('refunds the last piece once when its return is approved while staff refund it', async () => {
  const { shopper, product, order, pieces } = await shipThree()
  await refundPieces(order, pieces(2))
  const { id } = await sendBack(shopper, order, pieces(1))
  const attempts = [
    ...times(5, () => refundPieces(order, pieces(1))),
    approveReturn(staff, { id, restock: true }),
  ]
  expect(await outcomes(attempts)).toEqual({ done: 1, REFUND_EXCEEDS_PAYMENT: 5 })
  expect(await booksOf(shopper, product)).toMatchObject({
    wallet: { balance: 47_000n, seq: 4 },
    variants: [{ stock: 10 }],
    orders: [{ refunded: 28_000n, refundStatus: 'full', lines: [{ refundedQuantity: 3 }] }],
  })
})
