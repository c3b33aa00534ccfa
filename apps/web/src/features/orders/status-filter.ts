import type { OrderStatus } from '@firstcome/client'

/** What the list can be narrowed to; the rare ends of an order stand under “all”. */
export const statusFilters = ['paid', 'shipped', 'delivered', 'cancelled'] as const satisfies OrderStatus[]
export type StatusFilter = (typeof statusFilters)[number]

/** The filter that an address names, undefined for all orders. */
export const readStatusFilter = (status: unknown): StatusFilter | undefined =>
  statusFilters.find((each) => each === status)
