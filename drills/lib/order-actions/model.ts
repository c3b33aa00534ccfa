import type { DeliveryTerms } from '@firstcome/db/domain/checkout/pricing'
import type { NewCoupon } from '@firstcome/db/domain/coupons/new-coupon'
import type { OrderStatus } from '@firstcome/db/domain/orders/status'

/** What the shop should be like, kept in memory beside the real one. Things are named by their place in these lists. */
export type Model = {
  delivery: DeliveryTerms
  wallets: number[]
  variants: ModelVariant[]
  coupons: ModelCoupon[]
  orders: ModelOrder[]
  returns: ModelReturn[]
}

export type ModelVariant = { product: number; price: number; stock: number }

/** A coupon of a shopper; it is good for one of the products, or for both. */
export type CouponOf = Pick<NewCoupon, 'discount' | 'minOrderAmount'> & {
  shopper: number
  product: number | null
}
export type ModelCoupon = CouponOf & { status: 'free' | 'held' | 'used'; runOut: boolean }

export type ModelOrder = {
  shopper: number
  status: OrderStatus
  /** Whether it was placed to be paid later. */
  placed: boolean
  lines: ModelLine[]
  shippingFee: number
  total: number
  /** Won given back so far. */
  refunded: number
  coupon: number | null
  /** Whether it was delivered too long ago to be returned. */
  tooLate: boolean
}

/** A line of an order: `paid` for all its pieces, of which so many were refunded. */
export type ModelLine = { variant: number; quantity: number; paid: number; refunded: number }

export type ModelReturn = {
  order: number
  /** Pieces of each line of the order. */
  pieces: number[]
  status: 'requested' | 'approved' | 'rejected'
}

/** The place of the newest for 0, of the one before for 1, and so on, around and around. */
export const latest = ({ length }: readonly unknown[], back: number): number => length - 1 - (back % length)

/** What is named by its place. */
export function at<T>(items: readonly T[], place: number): T {
  const item = items[place]
  if (item === undefined) throw new RangeError(`nothing at ${place}`)
  return item
}

/** What is given back of a line after so many pieces in all. */
export const shareOf = ({ paid, quantity }: ModelLine, pieces: number): number =>
  Math.floor((paid * pieces) / quantity)

export const refundStatusOf = ({ lines }: ModelOrder): 'none' | 'partial' | 'full' => {
  if (lines.every(({ refunded }) => refunded === 0)) return 'none'
  return lines.every(({ refunded, quantity }) => refunded === quantity) ? 'full' : 'partial'
}
