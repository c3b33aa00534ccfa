import type { Cart, SetCartLineInput } from '../../domain/cart/cart.ts'
import { MAX_LINES } from '../../domain/cart/limits.ts'
import { refusalOf } from '../../domain/cart/problems.ts'
import { invalidInput, notFound } from '../../domain/refusal.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import type { Actor } from '../accounts/actor.ts'
import { lockCart } from './lock-cart.ts'
import { getCart } from './queries/get-cart.ts'
import { readOffers } from './read-offers.ts'

/**
 * Puts a quantity of a variant into the shopper's cart, or takes the variant out with 0. Nothing is reserved: more than
 * there is in stock may be in a cart, and shows as a problem. The price counts as seen.
 *
 * Refuses an unknown variant or a draft with NOT_FOUND, an archived product with PRODUCT_UNAVAILABLE, and the 51st line
 * with INVALID_INPUT. What is in the cart can always be taken out.
 */
export async function setCartLine(actor: Actor, input: SetCartLineInput): Promise<Cart> {
  const { userId } = actor
  const { variantId, quantity, locale } = input
  await transaction(async (tx) => {
    const { lines, nextAddedAt } = await lockCart(tx, userId)
    const held = lines.some((line) => line.variantId === variantId)
    if (held && quantity === 0) return tx.cartLine.deleteMany({ where: { userId, variantId } })

    const offer = (await readOffers(tx, [variantId])).get(variantId)
    if (!offer || offer.status === 'draft') throw notFound()
    if (quantity === 0) return
    if (offer.status === 'archived')
      throw refusalOf(new Map([[variantId, { problem: 'UNAVAILABLE', requested: quantity, available: 0 }]]))
    if (!held && lines.length >= MAX_LINES) throw invalidInput('variantId', 'cart_full')

    const line = { quantity, seenPrice: offer.price }
    if (held) return tx.cartLine.updateMany({ where: { userId, variantId }, data: line })
    return tx.cartLine.createMany({ data: { userId, variantId, ...line, addedAt: nextAddedAt } })
  })
  return getCart(actor, { locale })
}
