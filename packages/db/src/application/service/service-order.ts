import { won } from '../../domain/money.ts'
import type { ServiceOrder } from '../../domain/service/service-order.ts'
import type { Prisma } from '../../generated/client.ts'

/** What a service reads of an order; its lines come in a further query. The address, and what a person typed, are left out. */
export const serviceOrderSelect = {
  id: true,
  number: true,
  userId: true,
  status: true,
  refundStatus: true,
  subtotal: true,
  discount: true,
  shippingFee: true,
  total: true,
  refunded: true,
  couponId: true,
  issuedCouponId: true,
  placedAt: true,
  paidAt: true,
  expiresAt: true,
  shippedAt: true,
  deliveredAt: true,
  cancelledAt: true,
  lines: {
    select: {
      id: true,
      productId: true,
      variantId: true,
      sku: true,
      quantity: true,
      unitPrice: true,
      discount: true,
      paid: true,
      refundedQuantity: true,
      refundedAmount: true,
    },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.OrderSelect

type Row = Prisma.OrderGetPayload<{ select: typeof serviceOrderSelect }>

/** A stored order as services read it. */
export const presentServiceOrder = ({ lines, ...order }: Row): ServiceOrder => ({
  ...order,
  subtotal: won(order.subtotal),
  discount: won(order.discount),
  shippingFee: won(order.shippingFee),
  total: won(order.total),
  refunded: won(order.refunded),
  lines: lines.map((line) => ({
    ...line,
    unitPrice: won(line.unitPrice),
    discount: won(line.discount),
    paid: won(line.paid),
    refundedAmount: won(line.refundedAmount),
  })),
  placedAt: order.placedAt.toISOString(),
  paidAt: timeOf(order.paidAt),
  expiresAt: timeOf(order.expiresAt),
  shippedAt: timeOf(order.shippedAt),
  deliveredAt: timeOf(order.deliveredAt),
  cancelledAt: timeOf(order.cancelledAt),
})

const timeOf = (time: Date | null) => time?.toISOString() ?? null
