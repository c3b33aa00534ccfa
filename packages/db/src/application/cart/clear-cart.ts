import type { Cart } from '../../domain/cart/cart.ts'
import type { Locale } from '../../domain/fields.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import type { Actor } from '../accounts/actor.ts'
import { lockCart } from './lock-cart.ts'
import { getCart } from './queries/get-cart.ts'

/** Takes everything out of the shopper's cart. */
export async function clearCart(actor: Actor, { locale }: { locale: Locale }): Promise<Cart> {
  await transaction(async (tx) => {
    await lockCart(tx, actor.userId)
    await tx.cartLine.deleteMany({ where: { userId: actor.userId } })
  })
  return getCart(actor, { locale })
}
