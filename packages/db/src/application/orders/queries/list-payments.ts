import type { ListPaymentsInput, PaymentList } from '../../../domain/orders/order.ts'
import { notFound } from '../../../domain/refusal.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Actor } from '../../accounts/actor.ts'
import { presentPayment } from '../present-order.ts'
import { orderSelect } from './order-record.ts'

/** All payments of one of the shopper's own orders, oldest first, on one page. Refuses any other id with NOT_FOUND. */
export async function listPayments(actor: Actor, { orderId }: ListPaymentsInput): Promise<PaymentList> {
  const order = await prisma.order.findFirst({
    where: { id: orderId, userId: actor.userId },
    select: { payments: orderSelect.payments },
  })
  if (!order) throw notFound()
  return { items: order.payments.map(presentPayment), nextCursor: null }
}
