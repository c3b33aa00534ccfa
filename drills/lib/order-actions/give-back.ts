import { at, type Model, type ModelOrder, refundStatusOf, shareOf } from './model.ts'

/** Pieces of each line, added up; null when a line is not of this order. */
export type Wish = { line: number; quantity: number }[]

/** How many pieces of each line are wished for; a place beyond the last line is a line of another order. */
export function piecesOf({ lines }: ModelOrder, wish: Wish): number[] | null {
  const places = lines.length + 1
  if (wish.some(({ line }) => line % places === lines.length)) return null
  return lines.map((_, index) =>
    wish.filter(({ line }) => line % places === index).reduce((sum, { quantity }) => sum + quantity, 0),
  )
}

export const piecesLeft = ({ lines }: ModelOrder) =>
  lines.map(({ quantity, refunded }) => quantity - refunded)

/** Gives pieces of an order back as the shop should; the won that return. */
export function giveBack(
  model: Model,
  order: ModelOrder,
  pieces: readonly number[],
  restock: boolean,
): number {
  let amount = 0
  for (const [index, line] of order.lines.entries()) {
    const after = line.refunded + at(pieces, index)
    amount += shareOf(line, after) - shareOf(line, line.refunded)
    line.refunded = after
  }
  if (refundStatusOf(order) === 'full') {
    if (order.status === 'paid') amount += order.shippingFee
    if (order.coupon !== null) at(model.coupons, order.coupon).status = 'free'
  }
  order.refunded += amount
  model.wallets[order.shopper] = at(model.wallets, order.shopper) + amount
  if (restock) putBack(model, order, pieces)
  return amount
}

/** Puts pieces back into stock. */
export function putBack(model: Model, { lines }: ModelOrder, pieces: readonly number[]): void {
  for (const [index, { variant }] of lines.entries()) at(model.variants, variant).stock += at(pieces, index)
}

/** Ends an order that was never paid. */
export function release(model: Model, order: ModelOrder, status: 'cancelled' | 'expired'): void {
  putBack(model, order, piecesLeft(order))
  if (order.coupon !== null) at(model.coupons, order.coupon).status = 'free'
  order.status = status
}
