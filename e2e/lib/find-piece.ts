import { createShopClient, type ProductPage, type Variant } from '@firstcome/client'
import { env } from './env.ts'

export interface Piece {
  product: ProductPage
  variant: Variant
}

/** Journeys of the desk make products in categories of their own, at prices that no shopper here has. */
const madeByAJourney = /^c-[0-9a-f]{8}-/

const guest = createShopClient({ url: env.SHOP_API_URL })

/** So many that journeys side by side may all buy; a journey that needs a certain stock makes a piece of its own. */
const plenty = 9

/** Pieces on sale at any time of which there are plenty, each of another product, in random order. */
export async function findPieces(count: number): Promise<Piece[]> {
  const { items } = await guest.catalog.list.query({ inStock: true, limit: 100 })
  const lasting = items.filter(
    ({ saleStartsAt, saleEndsAt, category }) =>
      saleStartsAt === null && saleEndsAt === null && !madeByAJourney.test(category),
  )
  const pieces: Piece[] = []
  for (const { id } of shuffled(lasting)) {
    if (pieces.length === count) break
    const product = await guest.catalog.product.query({ id })
    const variant = shuffled(product.variants).find(({ stock }) => stock >= plenty)
    if (variant) pieces.push({ product, variant })
  }
  if (pieces.length < count) throw new Error(`there are plenty of only ${pieces.length} of ${count} pieces`)
  return pieces
}

/** One piece of which there are plenty: other journeys may buy it too. */
export async function findPiece(): Promise<Piece> {
  const [piece] = await findPieces(1)
  if (!piece) throw new Error('nothing is on sale')
  return piece
}

const shuffled = <T>(all: readonly T[]): T[] =>
  all
    .map((each) => ({ each, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each)
