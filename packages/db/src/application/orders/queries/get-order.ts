import type { Order, OrderByIdInput } from '../../../domain/orders/order.ts'
import { notFound } from '../../../domain/refusal.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Actor } from '../../accounts/actor.ts'
import { presentOrder } from '../present-order.ts'
import { orderRecord, orderSelect } from './order-record.ts'

/** One of the shopper's own orders. Refuses any other id with NOT_FOUND. */
export async function getOrder(actor: Actor, { id, locale }: OrderByIdInput): Promise<Order> {
  const order = await prisma.order.findFirst({ where: { id, userId: actor.userId }, select: orderSelect })
  if (!order) throw notFound()
  return presentOrder(orderRecord(order), locale)
}
