import type { Locale } from '../../../domain/fields.ts'
import { won } from '../../../domain/money.ts'
import type { Return } from '../../../domain/returns/return.ts'
import type { Prisma } from '../../../generated/client.ts'
import { presentSnapshot } from '../../orders/present-snapshot.ts'
import { lineSnapshot } from '../../orders/queries/line-snapshot.ts'

/** What a return shows; the names are those of the order's lines. */
export const returnSelect = {
  id: true,
  orderId: true,
  status: true,
  reason: true,
  answer: true,
  refundId: true,
  requestedAt: true,
  decidedAt: true,
  order: { select: { number: true, refunds: { select: { id: true, amount: true } } } },
  lines: {
    select: {
      orderLineId: true,
      quantity: true,
      orderLine: {
        select: { nameKo: true, nameEn: true, optionsKo: true, optionsEn: true, image: true, position: true },
      },
    },
  },
} as const satisfies Prisma.ReturnSelect

type ReturnRow = Prisma.ReturnGetPayload<{ select: typeof returnSelect }>

/** A return as the API shows it, in the reader's language. */
export function presentReturn(row: ReturnRow, locale: Locale): Return {
  const refund = row.order.refunds.find(({ id }) => id === row.refundId)
  return {
    id: row.id,
    orderId: row.orderId,
    orderNumber: row.order.number,
    status: row.status,
    reason: row.reason,
    answer: row.answer,
    amount: refund ? won(refund.amount) : null,
    lines: row.lines
      .toSorted((one, other) => one.orderLine.position - other.orderLine.position)
      .map((line) => presentLine(line, locale)),
    requestedAt: row.requestedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
  }
}

const presentLine = ({ orderLineId, quantity, orderLine }: ReturnRow['lines'][number], locale: Locale) => ({
  orderLineId,
  ...presentSnapshot(lineSnapshot(orderLine), locale),
  quantity,
})
