import { type Columns, insertInto, updateRows } from '../../infrastructure/rows.ts'

/** The multi-row statements with which a refund is written. */

const refunded = { id: 'id', quantity: 'int', amount: 'int', returned: 'int' } as const satisfies Columns
export const refundLines = updateRows(
  'order_lines',
  refunded,
  't.id = j.id',
  't.refundedQuantity = t.refundedQuantity + j.quantity, t.refundedAmount = t.refundedAmount + j.amount, t.returnedQuantity = t.returnedQuantity + j.returned',
)

export const insertRefunds = insertInto('refunds', {
  id: 'id',
  orderId: 'id',
  reason: 'text',
  amount: 'int',
  shippingFee: 'int',
  restocked: 'int',
  actor: 'ascii',
  paymentId: 'id',
  createdAt: 'time',
})

export const insertRefundLines = insertInto('refund_lines', {
  refundId: 'id',
  orderLineId: 'id',
  quantity: 'int',
  amount: 'int',
})
