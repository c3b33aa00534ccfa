import type { OrderPage, OrderPageInput } from '../../../../domain/desk-orders/order-page.ts'
import { notFound } from '../../../../domain/refusal.ts'
import { prisma } from '../../../../infrastructure/prisma.ts'
import { whoActed } from '../../../staff/who-acted.ts'
import { readMaskedCustomer } from './masked-customer.ts'
import { pageSelect, presentPage } from './page-record.ts'
import { readHistory } from './read-history.ts'
import { timelineOf } from './timeline-of.ts'

/** One order as the desk works on it, whoever it belongs to, personal fields masked. Refuses: NOT_FOUND. */
export async function getOrderPage({ id, locale }: OrderPageInput): Promise<OrderPage> {
  const order = await prisma.order.findUnique({ where: { id }, select: pageSelect })
  if (!order) throw notFound()
  const [customer, history] = await Promise.all([readMaskedCustomer(order.userId), readHistory(order)])
  const who = await whoActed(prisma, [...order.refunds.map(({ actor }) => actor), ...history.actors])
  return {
    ...presentPage(order, locale, who),
    customer,
    notes: history.notes.map(({ staffId, text, createdAt, ...note }) => ({
      ...note,
      text,
      ...who(`staff:${staffId}`),
      createdAt: createdAt.toISOString(),
    })),
    timeline: timelineOf(history, order.lines, who),
  }
}
