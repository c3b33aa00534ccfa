import type { DeskOrder } from './desk-order.ts'

/** A cell of a file for spreadsheets: a figure stays a plain number. */
export type Cell = string | number

const COLUMNS: readonly [name: string, cell: (order: DeskOrder) => Cell][] = [
  ['number', ({ number }) => number],
  ['placed_at', ({ placedAt }) => placedAt],
  ['status', ({ status }) => status],
  ['refund_status', ({ refundStatus }) => refundStatus],
  ['customer', ({ customer }) => customer.name],
  ['email', ({ customer }) => customer.email],
  ['pieces', ({ pieces }) => pieces],
  ['subtotal', ({ subtotal }) => subtotal],
  ['discount', ({ discount }) => discount],
  ['delivery_fee', ({ shippingFee }) => shippingFee],
  ['total', ({ total }) => total],
  ['refunded', ({ refunded }) => refunded],
  ['coupon', ({ coupon }) => coupon?.name ?? ''],
  ['carrier', ({ tracking }) => tracking?.carrier ?? ''],
  ['tracking_number', ({ tracking }) => tracking?.number ?? ''],
]

/** The first line of the orders' file. */
export const orderCsvHeader: readonly string[] = COLUMNS.map(([name]) => name)

/** An order as a line of that file. */
export const orderCsvRow = (order: DeskOrder): Cell[] => COLUMNS.map(([, cell]) => cell(order))
