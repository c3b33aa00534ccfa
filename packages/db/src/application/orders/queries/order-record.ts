import type { Prisma } from '../../../generated/client.ts'
import type { OrderRecord } from '../present-order.ts'
import { readShipTo } from '../read-ship-to.ts'
import { lineSnapshot } from './line-snapshot.ts'

/** What an order shows; its lines, payments and refunds come in further queries. */
export const orderSelect = {
  id: true,
  number: true,
  status: true,
  refundStatus: true,
  subtotal: true,
  discount: true,
  shippingFee: true,
  total: true,
  refunded: true,
  couponId: true,
  couponNameKo: true,
  couponNameEn: true,
  shipTo: true,
  trackingCarrier: true,
  trackingNumber: true,
  placedAt: true,
  paidAt: true,
  expiresAt: true,
  shippedAt: true,
  deliveredAt: true,
  cancelledAt: true,
  lines: {
    select: {
      id: true,
      variantId: true,
      productId: true,
      slug: true,
      nameKo: true,
      nameEn: true,
      optionsKo: true,
      optionsEn: true,
      image: true,
      quantity: true,
      unitPrice: true,
      discount: true,
      paid: true,
      refundedQuantity: true,
    },
    orderBy: { position: 'asc' },
  },
  payments: {
    select: { id: true, kind: true, method: true, amount: true, createdAt: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  },
  refunds: {
    select: {
      id: true,
      reason: true,
      amount: true,
      restocked: true,
      createdAt: true,
      lines: { select: { orderLineId: true, quantity: true, amount: true }, orderBy: { orderLineId: 'asc' } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  },
} as const satisfies Prisma.OrderSelect

type OrderRow = Prisma.OrderGetPayload<{ select: typeof orderSelect }>

/** The record of a stored order: its address decrypted, its snapshots checked. */
export const orderRecord = (row: OrderRow): OrderRecord => ({
  ...row,
  shipTo: readShipTo(row.id, row.shipTo),
  lines: row.lines.map(lineSnapshot),
})
