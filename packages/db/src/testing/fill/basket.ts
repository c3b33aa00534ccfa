import type { Random } from '../random.ts'
import { pick } from '../random.ts'
import { between, type Fill } from './fill.ts'
import type { Piece, Stocked } from './piece.ts'

export type Wanted = { variant: Stocked; quantity: number }

/** What a shopper takes: one to three pieces that are there by then, the old favourites more often. */
export function fillBasket({ random }: Fill, pieces: readonly Piece[], there: number): Wanted[] {
  const chance = random()
  const size = chance < 0.65 ? 1 : chance < 0.9 ? 2 : 3
  const basket = new Map<string, Wanted>()
  for (let tries = 0; basket.size < size && (tries < 9 || basket.size === 0); tries += 1) {
    const piece = oneOf(random, pieces, there, 3)
    if (piece.status !== 'active') continue
    const quantity = random() < 0.85 ? 1 : between(random, 2, 3)
    basket.set(piece.id, { variant: pick(random, piece.variants), quantity })
  }
  return [...basket.values()]
}

/** One of the first so many, the earlier ones more often the higher the power. */
export function oneOf<T>(random: Random, items: readonly T[], there: number, power: number): T {
  const item = items[Math.trunc(random() ** power * there)]
  if (item === undefined) throw new RangeError('nobody and nothing is there yet')
  return item
}
