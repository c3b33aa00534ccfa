import type { Line } from '../../../domain/cart/cart.ts'
import { availability, type Obstacle, type Offer } from '../../../domain/cart/problems.ts'
import { databaseNow, type Reader } from '../../../infrastructure/clock.ts'
import { unitsBought } from '../../orders/queries/units-bought.ts'

/** What stands in the way of this shopper's lines now, counting what they bought before. A look, not a promise. */
export async function readObstacles(
  db: Reader,
  userId: string,
  lines: readonly Line[],
  offers: ReadonlyMap<string, Offer>,
): Promise<Map<string, Obstacle>> {
  const limited = [...offers.values()].filter((offer) => offer.maxPerCustomer !== null)
  const [now, bought] = await Promise.all([
    databaseNow(db),
    unitsBought(
      db,
      limited.map(({ productId }) => ({ userId, productId })),
    ),
  ])
  return availability(lines, offers, new Map(bought.map(({ productId, units }) => [productId, units])), now)
}
