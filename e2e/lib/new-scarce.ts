import { newPiece } from './new-piece.ts'

/** A piece of one's own of whose first size, `variant`, this many are left. */
export async function newScarce(stock: number) {
  const piece = await newPiece(57_000, { stock })
  const [variant] = piece.variants
  if (!variant) throw new Error('a piece without variants')
  return { ...piece, variant, path: `/products/${piece.slug}?variant=${variant.id}` }
}
