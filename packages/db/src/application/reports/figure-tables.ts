import { FIGURES } from '../../domain/reports/figures.ts'
import { addToRows } from '../../infrastructure/rows.ts'

/** Rows in the order of their keys: the order in which everyone locks them. */
export const sortedBy = <T>(rows: readonly T[], ...keys: (keyof T)[]): T[] =>
  rows.toSorted((a, b) => {
    const key = keys.find((key) => a[key] !== b[key])
    return key === undefined ? 0 : a[key] < b[key] ? -1 : 1
  })

const dayColumns = {
  day: 'ascii',
  shard: 'int',
  orders: 'int',
  units: 'int',
  sales: 'int',
  discount: 'int',
  shippingFees: 'int',
  refunds: 'int',
  refunded: 'int',
  charged: 'int',
  adjusted: 'int',
  expired: 'int',
} as const

/** Adds to the figures of days, a row per share of the consumer. */
export const addToDays = addToRows('day_figures', dayColumns, FIGURES)

/** Adds to what products sold on days. */
export const addToProducts = addToRows(
  'product_days',
  { day: 'ascii', productId: 'id', units: 'int', sales: 'int' },
  ['units', 'sales'],
)

/** Adds to what customers have bought. */
export const addToCustomers = addToRows('customer_figures', { userId: 'id', orders: 'int', spent: 'int' }, [
  'orders',
  'spent',
])

/** Adds to what the coupons of campaigns have done. */
export const addToCoupons = addToRows(
  'coupon_figures',
  { couponId: 'id', used: 'int', discount: 'int', sales: 'int' },
  ['used', 'discount', 'sales'],
)
