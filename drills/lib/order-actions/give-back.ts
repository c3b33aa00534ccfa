import { at, type Model, type ModelOrder, refundStatusOf, shareOf } from './model.ts'

/** Pieces of lines by their place, around and around, the same one perhaps twice; or of a line of another order. */
export type Wish = { line: number; quantity: number; foreign: boolean }[]

/** How many pieces of each line are wished for; null when one is not of this order. */
export function piecesOf({ lines }: ModelOrder, wish: Wish): number[] | null {
  if (wish.some(({ foreign }) => foreign)) return null
  return lines.map((_, index) =>
    wish.filter(({ line }) => line % lines.length === index).reduce((sum, { quantity }) => sum + quantity, 0),
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
function putBack(model: Model, { lines }: ModelOrder, pieces: readonly number[]): void {
  for (const [index, { variant }] of lines.entries()) at(model.variants, variant).stock += at(pieces, index)
}

/** Ends an order that was never paid. */
export function release(model: Model, order: ModelOrder, status: 'cancelled' | 'expired'): void {
  putBack(model, order, piecesLeft(order))
  if (order.coupon !== null) at(model.coupons, order.coupon).status = 'free'
  order.status = status
}
