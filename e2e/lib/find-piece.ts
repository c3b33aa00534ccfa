import { createShopClient, type ProductPage, type Variant } from '@firstcome/client'
import { env } from './env.ts'

export interface Piece {
  product: ProductPage
  variant: Variant
}

/** Journeys of the desk make products in categories of their own, at prices that no shopper here has. */
const madeByAJourney = /^c-[0-9a-f]{8}-/

const guest = createShopClient({ url: env.SHOP_API_URL })

/**
 * Pieces on sale at any time, each of another product, with a stock that `fits`, in random order so that journeys side by
 * side seldom meet.
 */
export async function findPieces(count: number, fits: (stock: number) => boolean): Promise<Piece[]> {
  const { items } = await guest.catalog.list.query({ inStock: true, limit: 100 })
  const lasting = items.filter(
    ({ saleStartsAt, saleEndsAt, category }) =>
      saleStartsAt === null && saleEndsAt === null && !madeByAJourney.test(category),
  )
  const pieces: Piece[] = []
  for (const { id } of shuffled(lasting)) {
    if (pieces.length === count) break
    const product = await guest.catalog.product.query({ id })
    const variant = shuffled(product.variants).find(({ stock }) => fits(stock))
    if (variant) pieces.push({ product, variant })
  }
  if (pieces.length < count)
    throw new Error(`only ${pieces.length} of ${count} pieces have the stock asked for`)
  return pieces
}

/** One piece of which there are plenty: other journeys may buy it too. */
export async function findPiece(): Promise<Piece> {
  const [piece] = await findPieces(1, isPlenty)
  if (!piece) throw new Error('nothing is on sale')
  return piece
}

export const isPlenty = (stock: number) => stock >= 9

const shuffled = <T>(all: readonly T[]): T[] =>
  all
    .map((each) => ({ each, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each)
