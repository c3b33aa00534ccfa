import type { Address } from '../accounts/address.ts'
import type { Line } from '../cart/cart.ts'
import { availability, type Offer, refusalOf } from '../cart/problems.ts'
import { type HeldCoupon, judgeCoupon } from '../coupons/judge-coupon.ts'
import { type Won, won } from '../money.ts'
import { assertMayHold, type Holds, holdUntil } from '../orders/hold.ts'
import { invalidInput, notFound, Refusal } from '../refusal.ts'
import { type Answer, type Decision, type KeyedRequest, settleInOrder } from '../settle.ts'
import { assertAffordable } from '../wallet/assert-affordable.ts'
import {
  type DeliveryTerms,
  type LineToPrice,
  type Priced,
  type PricedLine,
  priceOrder,
  withTotals,
} from './pricing.ts'

export type CheckoutRequest = KeyedRequest & {
  /** What to buy now; null buys the cart. */
  lines: readonly Line[] | null
  /** Where to deliver; null is the default address. */
  shipTo: Address | null
  expectedTotal: number | null
  issuedCouponId: string | null
  /** Whether it is paid later: stock and coupon are held, no points are taken. */
  hold: boolean
}

/** An issued coupon of a shopper, with what its order remembers of it. */
export type CheckoutCoupon = HeldCoupon & {
  id: string
  couponId: string
  userId: string
  nameKo: string
  nameEn: string
}

/** Everything that decides a batch, read under its locks. Settling it brings these books up to date. */
export type CheckoutBooks<O extends Offer> = {
  now: Date
  delivery: DeliveryTerms
  wallets: Map<string, { balance: Won; seq: number }>
  answers: ReadonlyMap<string, Answer>
  carts: Map<string, readonly Line[]>
  addresses: Map<string, Address>
  offers: Map<string, O>
  /** By the id of the issued coupon: those that the requests name. */
  coupons: Map<string, CheckoutCoupon>
  /** Number of movements of each variant. */
  stockSeqs: Map<string, number>
  /** By user: what they hold unpaid, of those who want to hold more. */
  holds: Map<string, Holds>
  /** Units bought before, by user and product, of products with a customer limit. */
  bought: Map<string, Map<string, number>>
}

export type AcceptedLine<O extends Offer> = Line &
  PricedLine & { offer: O; unitPrice: Won; stockAfter: number; movementSeq: number }

/** An order that is paid, or held, as soon as its batch commits. `spend` is null when there is nothing to pay now. */
export type AcceptedCheckout<O extends Offer, R extends CheckoutRequest = CheckoutRequest> = Omit<
  Priced,
  'lines'
> & {
  request: R
  lines: AcceptedLine<O>[]
  shipTo: Address
  coupon: CheckoutCoupon | null
  spend: { seq: number; balanceAfter: Won } | null
}

/**
 * Settles a batch of checkouts one after another, in order of arrival, each against what the ones before it left. A refused
 * request changes nothing.
 */
export const settleCheckouts = <O extends Offer, R extends CheckoutRequest>(
  requests: readonly R[],
  books: CheckoutBooks<O>,
): Decision<AcceptedCheckout<O, R>>[] =>
  settleInOrder(requests, books, (request) => book(request, decide(request, books), books))

type Decided = { lines: readonly Line[]; shipTo: Address; coupon: CheckoutCoupon | null; priced: Priced }

/** Whether this checkout may happen, and at what price. The first thing in the way, in the contract's order, refuses it. */
function decide<O extends Offer>(request: CheckoutRequest, books: CheckoutBooks<O>): Decided {
  if (request.hold) assertMayHold(books.holds.get(request.userId), books.now)
  const lines = request.lines ?? books.carts.get(request.userId) ?? []
  if (request.lines?.some((line) => !books.offers.has(line.variantId))) throw notFound()
  const shipTo = request.shipTo ?? books.addresses.get(request.userId)
  if (!shipTo) throw invalidInput('shipTo', 'required')
  if (lines.length === 0) throw new Refusal('CART_EMPTY', null)

  const obstacles = availability(
    lines,
    books.offers,
    books.bought.get(request.userId) ?? new Map(),
    books.now,
  )
  if (obstacles.size > 0) throw refusalOf(obstacles)

  const toPrice = lines.map((line) => {
    const { productId, price } = offerOf(line, books)
    return { productId, quantity: line.quantity, unitPrice: won(price) }
  })
  const coupon = couponOf(request, toPrice, books)
  const priced = priceOrder(toPrice, coupon, books.delivery)
  if (request.expectedTotal !== null && request.expectedTotal !== priced.total)
    throw new Refusal('PRICE_CHANGED', { expected: request.expectedTotal, actual: priced.total })

  if (!request.hold) assertAffordable(walletOf(request, books).balance, priced.total)
  return { lines, shipTo, coupon, priced }
}

/** The coupon that the shopper wants to use, once it is sure that these lines can have it. */
function couponOf<O extends Offer>(
  { issuedCouponId, userId }: CheckoutRequest,
  lines: readonly LineToPrice[],
  books: CheckoutBooks<O>,
): CheckoutCoupon | null {
  if (!issuedCouponId) return null
  const coupon = books.coupons.get(issuedCouponId)
  if (coupon?.userId !== userId) throw notFound()
  const refused = judgeCoupon(coupon, withTotals(lines), books.now)
  if (refused) throw refused
  return coupon
}

/** Takes stock, coupon, points and allowance, so that the next request of the batch finds them gone. */
function book<O extends Offer, R extends CheckoutRequest>(
  request: R,
  { lines, shipTo, coupon, priced }: Decided,
  books: CheckoutBooks<O>,
): AcceptedCheckout<O, R> {
  const booked = lines.map((line, index) => {
    const pricedLine = priced.lines[index]
    if (!pricedLine) throw new RangeError('a line without a price')
    return { ...line, ...pricedLine, ...takeStock(line, books) }
  })
  countAsBought(request.userId, booked, books)
  if (!request.lines) books.carts.set(request.userId, [])
  if (coupon) books.coupons.set(coupon.id, { ...coupon, status: request.hold ? 'held' : 'used' })
  if (request.hold) countAsHeld(request.userId, books)
  const spend = request.hold ? null : takePoints(request, priced.total, books)
  return { ...priced, request, lines: booked, shipTo, coupon, spend }
}

function takeStock<O extends Offer>(line: Line, books: CheckoutBooks<O>) {
  const offer = offerOf(line, books)
  const stockAfter = offer.stock - line.quantity
  const movementSeq = (books.stockSeqs.get(line.variantId) ?? 0) + 1
  books.offers.set(line.variantId, { ...offer, stock: stockAfter })
  books.stockSeqs.set(line.variantId, movementSeq)
  return { offer, unitPrice: won(offer.price), stockAfter, movementSeq }
}

function takePoints<O extends Offer>(request: CheckoutRequest, total: Won, books: CheckoutBooks<O>) {
  if (total === 0) return null
  const wallet = walletOf(request, books)
  const spent = { balance: won(wallet.balance - total), seq: wallet.seq + 1 }
  books.wallets.set(request.userId, spent)
  return { seq: spent.seq, balanceAfter: spent.balance }
}

function countAsHeld<O extends Offer>(userId: string, { holds, now }: CheckoutBooks<O>) {
  const { count, firstEndsAt } = holds.get(userId) ?? { count: 0, firstEndsAt: holdUntil(now) }
  holds.set(userId, { count: count + 1, firstEndsAt })
}

function countAsBought<O extends Offer>(userId: string, lines: AcceptedLine<O>[], books: CheckoutBooks<O>) {
  const bought = books.bought.get(userId) ?? new Map<string, number>()
  for (const { offer, quantity } of lines)
    bought.set(offer.productId, (bought.get(offer.productId) ?? 0) + quantity)
  books.bought.set(userId, bought)
}

function offerOf<O extends Offer>(line: Line, books: CheckoutBooks<O>): O {
  const offer = books.offers.get(line.variantId)
  if (!offer) throw new RangeError('a line of an unknown variant')
  return offer
}

function walletOf<O extends Offer>(request: CheckoutRequest, books: CheckoutBooks<O>) {
  const wallet = books.wallets.get(request.userId)
  if (!wallet) throw new RangeError('a shopper without a wallet')
  return wallet
}
