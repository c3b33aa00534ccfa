import type { Locale } from '../../../domain/fields.ts'
import { won } from '../../../domain/money.ts'
import type { DeskReturn } from '../../../domain/returns/desk-return.ts'
import type { Prisma } from '../../../generated/client.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { readMaskedCustomers } from '../../customers/read-masked-customers.ts'
import { whoActed } from '../../staff/who-acted.ts'
import { presentReturn, returnSelect } from './return-record.ts'

const { lines, order } = returnSelect

/** What the desk reads of a return besides what its shopper sees. */
export const deskReturnSelect = {
  ...returnSelect,
  userId: true,
  decidedBy: true,
  order: {
    select: {
      ...order.select,
      status: true,
      refunds: { select: { ...order.select.refunds.select, restocked: true } },
    },
  },
  lines: {
    select: {
      ...lines.select,
      orderLine: { select: { ...lines.select.orderLine.select, sku: true, paid: true, quantity: true } },
    },
  },
} as const satisfies Prisma.ReturnSelect

type Row = Prisma.ReturnGetPayload<{ select: typeof deskReturnSelect }>

/** Returns as the desk sees them, with who asked, masked, and who decided. */
export async function presentDeskReturns(rows: readonly Row[], locale: Locale): Promise<DeskReturn[]> {
  const [customerOf, who] = await Promise.all([
    readMaskedCustomers(rows.map(({ userId }) => userId)),
    whoActed(
      prisma,
      rows.flatMap(({ decidedBy }) => decidedBy ?? []),
    ),
  ])
  return rows.map((row) => ({
    ...present(row, locale),
    customer: customerOf(row.userId),
    decided: row.decidedBy === null ? null : who(row.decidedBy),
  }))
}

function present(row: Row, locale: Locale): Omit<DeskReturn, 'customer' | 'decided'> {
  const shown = presentReturn(row, locale)
  const lines = new Map(row.lines.map(({ orderLineId, orderLine }) => [orderLineId, orderLine]))
  const refund = row.order.refunds.find(({ id }) => id === row.refundId)
  return {
    ...shown,
    orderStatus: row.order.status,
    restocked: refund?.restocked ?? null,
    lines: shown.lines.map((line) => {
      const { sku, paid, quantity } = lines.get(line.orderLineId) ?? { sku: '', paid: 0n, quantity: 1 }
      return { ...line, sku, paid: won((paid * BigInt(line.quantity)) / BigInt(quantity)) }
    }),
  }
}
