import { type LineProblem, type Reason, Refusal } from '../refusal.ts'
import type { Line } from './cart.ts'

/** What is known about a variant when a line asks for it. */
export type Offer = {
  variantId: string
  productId: string
  stock: number
  price: number
  status: 'draft' | 'active' | 'archived'
  saleStartsAt: Date | null
  saleEndsAt: Date | null
  maxPerCustomer: number | null
}

/** Why a line cannot be bought as it is, and how many pieces could be. */
export type Obstacle = {
  problem: Exclude<LineProblem, 'PRICE_CHANGED'>
  requested: number
  available: number
}

const REASONS = {
  UNAVAILABLE: 'PRODUCT_UNAVAILABLE',
  NOT_ON_SALE: 'NOT_ON_SALE',
  PURCHASE_LIMIT: 'PURCHASE_LIMIT',
  SOLD_OUT: 'OUT_OF_STOCK',
  NOT_ENOUGH: 'OUT_OF_STOCK',
} as const satisfies Record<Obstacle['problem'], Reason>

/**
 * The obstacles among lines (one per variant), by variant id, in the order of the lines; a line that can be bought has
 * none. A line names the first of: not active → outside the sale window (its end excluded) → over the customer limit,
 * which counts `bought` units of the product and all its lines together → short of stock.
 */
export function availability(
  lines: readonly Line[],
  offers: ReadonlyMap<string, Offer>,
  bought: ReadonlyMap<string, number>,
  now: Date,
): Map<string, Obstacle> {
  const wanted = unitsPerProduct(lines, offers)
  const obstacles = new Map<string, Obstacle>()
  for (const { variantId, quantity } of lines) {
    const offer = offers.get(variantId)
    const found = offer
      ? obstacle(offer, quantity, wanted.get(offer.productId) ?? 0, bought.get(offer.productId) ?? 0, now)
      : { problem: 'UNAVAILABLE' as const, available: 0 }
    if (found)
      obstacles.set(variantId, { problem: found.problem, requested: quantity, available: found.available })
  }
  return obstacles
}

function unitsPerProduct(lines: readonly Line[], offers: ReadonlyMap<string, Offer>) {
  const units = new Map<string, number>()
  for (const { variantId, quantity } of lines) {
    const productId = offers.get(variantId)?.productId
    if (productId) units.set(productId, (units.get(productId) ?? 0) + quantity)
  }
  return units
}

function obstacle(
  offer: Offer,
  quantity: number,
  wanted: number,
  bought: number,
  now: Date,
): Omit<Obstacle, 'requested'> | null {
  if (offer.status !== 'active') return { problem: 'UNAVAILABLE', available: 0 }
  if (!isOnSale(offer, now)) return { problem: 'NOT_ON_SALE', available: 0 }
  if (offer.maxPerCustomer !== null && wanted + bought > offer.maxPerCustomer)
    return { problem: 'PURCHASE_LIMIT', available: Math.max(0, offer.maxPerCustomer - bought) }
  if (offer.stock <= 0) return { problem: 'SOLD_OUT', available: 0 }
  if (offer.stock < quantity) return { problem: 'NOT_ENOUGH', available: offer.stock }
  return null
}

const isOnSale = ({ saleStartsAt, saleEndsAt }: Offer, now: Date) =>
  (saleStartsAt === null || now >= saleStartsAt) && (saleEndsAt === null || now < saleEndsAt)

/** The refusal of lines of which at least one cannot be bought: the first names the reason, the details name them all. */
export function refusalOf(obstacles: ReadonlyMap<string, Obstacle>): Refusal {
  const lines = Array.from(obstacles, ([variantId, { requested, available, problem }]) => ({
    variantId,
    requested,
    available,
    problem,
  }))
  const [first] = obstacles.values()
  if (!first) throw new RangeError('nothing stands in the way of these lines')
  return new Refusal(REASONS[first.problem], { lines })
}
