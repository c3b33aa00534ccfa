/** What happened on a day: counts, and won. `sales` are the totals of orders paid that day, `refunded` what was given back that day. */
export const FIGURES = [
  'orders',
  'units',
  'sales',
  'discount',
  'shippingFees',
  'refunds',
  'refunded',
  'charged',
  'adjusted',
  'expired',
] as const
export type DayFigures = Record<(typeof FIGURES)[number], number>

export const noFigures = (): DayFigures => ({
  orders: 0,
  units: 0,
  sales: 0,
  discount: 0,
  shippingFees: 0,
  refunds: 0,
  refunded: 0,
  charged: 0,
  adjusted: 0,
  expired: 0,
})

type PointFigure = 'charged' | 'adjusted' | 'refunded' | 'sales' | 'expired'

/** By how much a day changed what all shoppers together hold, in won. */
export const changeOfPoints = ({
  charged,
  adjusted,
  refunded,
  sales,
  expired,
}: Pick<DayFigures, PointFigure>): number => charged + adjusted + refunded - sales - expired
