import {
  addDays,
  daySchema,
  deskOrderSortSchema,
  type ListDeskOrdersInput,
  orderStatusSchema,
  startOfDay,
} from '@firstcome/client/admin'

export type OrderFilter = Omit<ListDeskOrdersInput, 'cursor' | 'limit' | 'locale'>

/** The parameters of the address that narrow the list of orders. */
export const filterParams = [
  'q',
  'status',
  'refund',
  'from',
  'to',
  'min',
  'max',
  'product',
  'coupon',
] as const

/** What `?refund=` can ask for: pieces given back in any measure, or something left that is not. */
export const refundChoices = {
  some: ['partial', 'full'],
  partial: ['partial'],
  full: ['full'],
  left: ['none', 'partial'],
} as const satisfies Record<string, OrderFilter['refundStatus']>

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What an address asks for. What makes no sense narrows nothing. */
export function orderFilterOf(read: (name: string) => string | undefined): OrderFilter {
  const from = dayOf(read('from'))
  const to = dayOf(read('to'))
  return {
    q: read('q')?.slice(0, 100),
    status: orderStatusSchema.safeParse(read('status')).data,
    refundStatus: refundOf(read('refund')),
    from: from && startOfDay(from).toISOString(),
    // The last day belongs to it.
    to: to && startOfDay(addDays(to, 1)).toISOString(),
    minTotal: wonOf(read('min')),
    maxTotal: wonOf(read('max')),
    productId: idOf(read('product')),
    couponId: idOf(read('coupon')),
    sort: deskOrderSortSchema.safeParse(read('sort')).data ?? 'newest',
  }
}

const dayOf = (text?: string) => daySchema.safeParse(text).data
const idOf = (text?: string) => (text && id.test(text) ? text : undefined)
const wonOf = (text?: string) => (text && /^\d{1,12}$/.test(text) ? Number(text) : undefined)

function refundOf(text?: string): OrderFilter['refundStatus'] {
  const choice = Object.entries(refundChoices).find(([name]) => name === text)
  return choice && [...choice[1]]
}
