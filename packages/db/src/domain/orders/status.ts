import { z } from 'zod'

export const orderStatusSchema = z.enum([
  'pending_payment',
  'paid',
  'shipped',
  'delivered',
  'cancelled',
  'expired',
])
export type OrderStatus = z.infer<typeof orderStatusSchema>

export const refundStatusSchema = z.enum(['none', 'partial', 'full'])
export type RefundStatus = z.infer<typeof refundStatusSchema>

/** Where an order may go from where it is. A status that is not listed as a start is an end. */
export const ORDER_TRANSITIONS: Record<OrderStatus, readonly OrderStatus[]> = {
  pending_payment: ['paid', 'cancelled', 'expired'],
  paid: ['shipped', 'cancelled'],
  shipped: ['delivered'],
  delivered: [],
  cancelled: [],
  expired: [],
}

/** Whether the table lets an order go from one status to another. */
export const canBecome = (from: OrderStatus, to: OrderStatus): boolean => ORDER_TRANSITIONS[from].includes(to)
