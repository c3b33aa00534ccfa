import { maskAddress } from '../../../../domain/customers/mask.ts'
import type { OrderPage } from '../../../../domain/desk-orders/order-page.ts'
import type { Locale } from '../../../../domain/fields.ts'
import { won } from '../../../../domain/money.ts'
import type { WhoActed } from '../../../../domain/staff/who-acted.ts'
import type { Prisma } from '../../../../generated/client.ts'
import { presentLine, presentOrder, presentRefund } from '../../present-order.ts'
import { NO_ADDRESS } from '../../read-ship-to.ts'
import { lineSnapshot } from '../line-snapshot.ts'
import { orderRecord, orderSelect } from '../order-record.ts'

/** What the desk reads of an order besides what its shopper sees. */
export const pageSelect = {
  ...orderSelect,
  userId: true,
  eventSeq: true,
  lines: {
    ...orderSelect.lines,
    select: {
      ...orderSelect.lines.select,
      sku: true,
      compareAt: true,
      refundedAmount: true,
      returnedQuantity: true,
    },
  },
  refunds: {
    ...orderSelect.refunds,
    select: { ...orderSelect.refunds.select, shippingFee: true, actor: true },
  },
  returns: {
    select: {
      id: true,
      status: true,
      reason: true,
      answer: true,
      refundId: true,
      requestedAt: true,
      decidedAt: true,
      lines: { select: { orderLineId: true, quantity: true } },
    },
    orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
  },
} as const satisfies Prisma.OrderSelect

type PageRow = Prisma.OrderGetPayload<{ select: typeof pageSelect }>

/** An order as the desk sees it, without its customer and its history. */
export function presentPage(
  row: PageRow,
  locale: Locale,
  who: (actor: string) => WhoActed,
): Omit<OrderPage, 'customer' | 'notes' | 'timeline'> {
  const order = presentOrder(orderRecord(row), locale)
  return {
    ...order,
    version: row.eventSeq,
    shipTo: row.shipTo === NO_ADDRESS ? null : maskAddress(order.shipTo),
    lines: row.lines.map((line) => ({
      ...presentLine(lineSnapshot(line), locale),
      sku: line.sku,
      compareAt: line.compareAt === null ? null : won(line.compareAt),
      refundedAmount: won(line.refundedAmount),
      returnedQuantity: line.returnedQuantity,
    })),
    refunds: row.refunds.map((refund) => ({
      ...presentRefund(refund),
      shippingFee: won(refund.shippingFee),
      ...who(refund.actor),
    })),
    returns: row.returns.map(({ requestedAt, decidedAt, ...each }) => ({
      ...each,
      requestedAt: requestedAt.toISOString(),
      decidedAt: decidedAt?.toISOString() ?? null,
    })),
  }
}
