import { won } from '../../domain/money.ts'

type Amount = number | bigint
type Priced = {
  id: string
  number: string
  userId: string
  subtotal: Amount
  discount: Amount
  shippingFee: Amount
  total: Amount
  issuedCouponId: string | null
  lines: {
    id: string
    productId: string
    variantId: string
    sku: string
    quantity: number
    unitPrice: number
    discount: Amount
    paid: Amount
  }[]
}

/** What events tell of an order that was placed or paid. */
export const pricedOrder = (order: Priced) => ({
  orderId: order.id,
  number: order.number,
  userId: order.userId,
  subtotal: won(order.subtotal),
  discount: won(order.discount),
  shippingFee: won(order.shippingFee),
  total: won(order.total),
  issuedCouponId: order.issuedCouponId,
  lines: order.lines.map((line) => ({
    orderLineId: line.id,
    productId: line.productId,
    variantId: line.variantId,
    sku: line.sku,
    quantity: line.quantity,
    unitPrice: won(line.unitPrice),
    discount: won(line.discount),
    paid: won(line.paid),
  })),
})
