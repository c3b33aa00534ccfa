import type { OrderStatus } from '@firstcome/client'

/** What the list can be narrowed to; an order that was not paid in time stands under “all”. */
export const statusFilters = [
  'pending_payment',
  'paid',
  'shipped',
  'delivered',
  'cancelled',
] as const satisfies OrderStatus[]
export type StatusFilter = (typeof statusFilters)[number]

/** The filter that an address names, undefined for all orders. */
export const readStatusFilter = (status: unknown): StatusFilter | undefined =>
  statusFilters.find((each) => each === status)
