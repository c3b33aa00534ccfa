import type { Cart, Line, MergeCartInput } from '../../domain/cart/cart.ts'
import { mergeLines } from '../../domain/cart/merge-lines.ts'
import { insertInto, sqlTime, updateRows } from '../../infrastructure/rows.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'
import type { Actor } from '../accounts/actor.ts'
import { lockCart } from './lock-cart.ts'
import { getCart } from './queries/get-cart.ts'
import { type DescribedOffer, readOffers } from './read-offers.ts'

/**
 * Merges a guest's cart into the shopper's, once per guest cart: a repeat changes nothing. Quantities add up to 99 at most
 * and a cart holds 50 lines; `capped` tells what did not fit. Variants that the shop does not show are left out.
 */
export async function mergeCart(actor: Actor, input: MergeCartInput): Promise<Cart> {
  const { userId } = actor
  const { guestCartId, locale } = input
  const capped = await transaction(async (tx) => {
    const { lines, nextAddedAt } = await lockCart(tx, userId)
    const merged = await tx.cartMerge.findUnique({ where: { userId_guestCartId: { userId, guestCartId } } })
    if (merged) return []

    const offers = await readOffers(
      tx,
      input.lines.map((line) => line.variantId),
    )
    const merge = mergeLines(
      lines,
      input.lines.filter((line) => isShown(offers.get(line.variantId))),
    )
    await addLines(tx, userId, merge.added, offers, nextAddedAt)
    await enlargeLines(
      tx,
      merge.changed.map((line) => ({ ...line, userId })),
    )
    await tx.cartMerge.createMany({ data: { userId, guestCartId } })
    return merge.capped
  })
  return { ...(await getCart(actor, { locale })), capped }
}

const isShown = (offer: DescribedOffer | undefined) => offer !== undefined && offer.status !== 'draft'

const insertLines = insertInto('cart_lines', {
  userId: 'id',
  variantId: 'id',
  quantity: 'int',
  seenPrice: 'int',
  addedAt: 'time',
})

/** New lines, a millisecond apart: a cart shows its lines in the order of adding. */
const addLines = (
  tx: Tx,
  userId: string,
  lines: readonly Line[],
  offers: ReadonlyMap<string, DescribedOffer>,
  from: Date,
) =>
  insertLines(
    tx,
    lines.map(({ variantId, quantity }, index) => ({
      userId,
      variantId,
      quantity,
      seenPrice: offers.get(variantId)?.price ?? 0,
      addedAt: sqlTime(new Date(from.getTime() + index)),
    })),
  )

const enlargeLines = updateRows(
  'cart_lines',
  { userId: 'id', variantId: 'id', quantity: 'int' },
  't.userId = j.userId AND t.variantId = j.variantId',
  't.quantity = j.quantity',
)
