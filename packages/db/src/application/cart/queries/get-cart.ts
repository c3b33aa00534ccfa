import type { Cart } from '../../../domain/cart/cart.ts'
import type { Locale } from '../../../domain/fields.ts'
import { sum } from '../../../domain/money.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Actor } from '../../accounts/actor.ts'
import { presentCartLine } from '../present-cart-line.ts'
import { readOffers } from '../read-offers.ts'
import { readObstacles } from './read-obstacles.ts'

/**
 * The shopper's cart in the order of adding, at today's prices, with what stands in the way of each line. The subtotal
 * is of all lines, also of those that cannot be bought now.
 */
export async function getCart(actor: Actor, { locale }: { locale: Locale }): Promise<Cart> {
  const stored = await prisma.cartLine.findMany({
    where: { userId: actor.userId },
    select: { variantId: true, quantity: true, seenPrice: true },
    orderBy: [{ addedAt: 'asc' }, { variantId: 'asc' }],
  })
  if (stored.length === 0) return { lines: [], subtotal: sum([]), capped: [] }

  const offers = await readOffers(
    prisma,
    stored.map((line) => line.variantId),
  )
  const obstacles = await readObstacles(prisma, actor.userId, stored, offers)
  const lines = stored.flatMap((line) => {
    const offer = offers.get(line.variantId)
    if (!offer) return []
    const changed = line.seenPrice === offer.price ? null : 'PRICE_CHANGED'
    const problem = obstacles.get(line.variantId)?.problem ?? changed
    return [presentCartLine(line, offer, problem, locale)]
  })
  return { lines, subtotal: sum(lines.map((line) => line.lineTotal)), capped: [] }
}
