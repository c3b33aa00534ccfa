import { expect, test, vi } from 'vitest'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { refund, sendBack } from '../../../testing/change-order.ts'
import { buyThree, shipThree } from '../../../testing/ship.ts'
import { findFailedMessage } from './find-failed-message.ts'

vi.mock('../../../infrastructure/env.ts', async (original) =>
  (await import('../../../testing/own-database.ts')).onOwnDatabase(original),
)

/** A message that failed after all before it. */
let minute = 0
const fail = (userId: string, subject: string) => {
  minute += 1
  const at = new Date(Date.UTC(2026, 0, 1, 0, minute))
  const rest = { template: 'order_paid', content: '', status: 'failed' as const, nextAt: at, createdAt: at }
  return prisma.message.create({ data: { id: mintId(), userId, subject, ...rest } })
}

test('a failed message is looked into at its order, or at who it was for', async () => {
  expect(await findFailedMessage()).toBeNull()
  const { shopper, order, pieces } = await shipThree()
  const ofOrder = { type: 'order', id: order.id }
  await fail(shopper.userId, `coupon_expiring:${mintId()}`)
  expect(await findFailedMessage()).toEqual({ type: 'customer', id: shopper.userId })
  await fail(shopper.userId, `order_paid:${order.id}`)
  expect(await findFailedMessage()).toEqual(ofOrder)
  await fail(shopper.userId, `order_refunded:${mintId()}`)
  expect(await findFailedMessage()).toEqual({ type: 'customer', id: shopper.userId })
  const { id: returnId } = await sendBack(shopper, order, pieces(1))
  await fail(shopper.userId, `return_rejected:${returnId}`)
  expect(await findFailedMessage()).toEqual(ofOrder)
  const other = await buyThree()
  await refund(other.shopper, other.order, other.pieces(1))
  const { id: refundId } = await prisma.refund.findFirstOrThrow({ where: { orderId: other.order.id } })
  await fail(other.shopper.userId, `order_refunded:${refundId}`)
  expect(await findFailedMessage()).toEqual({ type: 'order', id: other.order.id })
})
