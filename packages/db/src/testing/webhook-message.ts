import { MESSAGE_VERSION, type Message, type MessageType, messageSchema } from '../domain/webhooks/message.ts'
import { mintId } from '../infrastructure/ids.ts'

const AT = '2026-11-21T09:00:00.000Z'

/** A message of a type, as the shop would send it, about something of its own. */
export function webhookMessage(type: MessageType, id = mintId()): Message {
  const [kind] = type.split('.')
  const subject = { kind, id: mintId(), sequence: 1 }
  return messageSchema.parse({
    id,
    type,
    version: MESSAGE_VERSION,
    timestamp: AT,
    subject,
    data: dataOf()[type],
  })
}

function dataOf() {
  const order = { orderId: mintId(), number: 'FC-1', userId: mintId() }
  const ids = { orderLineId: mintId(), productId: mintId(), variantId: mintId() }
  const piece = { ...ids, sku: 'INK-M', quantity: 1 }
  const sums = { subtotal: 89_000, discount: 0, shippingFee: 0, total: 89_000 }
  const refund = { refundId: mintId(), returnId: null, amount: 89_000, shippingFee: 0, refundStatus: 'full' }
  const bought = [{ ...piece, unitPrice: 89_000, discount: 0, paid: 89_000 }]
  const returned = { lines: [{ ...piece, amount: 89_000 }], restocked: true }
  return {
    'order.paid': { ...order, ...sums, issuedCouponId: null, lines: bought, paidAt: AT },
    'order.cancelled': { ...order, paidAt: AT, refunded: 89_000, lines: [piece], cancelledAt: AT },
    'order.refunded': { ...order, ...refund, ...returned, paidAt: AT, refundedAt: AT },
    'order.shipped': { ...order, carrier: 'CJ', trackingNumber: '0000', shippedAt: AT },
    'coupon.issued': {
      issuedCouponId: mintId(),
      couponId: mintId(),
      userId: order.userId,
      issuedAt: AT,
      expiresAt: AT,
    },
    'wallet.charged': {
      userId: order.userId,
      entryId: mintId(),
      amount: 50_000,
      balance: 50_000,
      chargedAt: AT,
    },
  } satisfies Record<MessageType, object>
}
