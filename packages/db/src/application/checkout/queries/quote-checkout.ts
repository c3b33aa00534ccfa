import type { Line } from '../../../domain/cart/cart.ts'
import type { Quote, QuoteInput } from '../../../domain/checkout/checkout.ts'
import { priceOrder } from '../../../domain/checkout/pricing.ts'
import { rankCoupons } from '../../../domain/checkout/rank-coupons.ts'
import type { Locale } from '../../../domain/fields.ts'
import { won } from '../../../domain/money.ts'
import { notFound } from '../../../domain/refusal.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Actor } from '../../accounts/actor.ts'
import { presentCartLine } from '../../cart/present-cart-line.ts'
import { getCart } from '../../cart/queries/get-cart.ts'
import { readObstacles } from '../../cart/queries/read-obstacles.ts'
import { readOffers } from '../../cart/read-offers.ts'
import { getBalance } from '../../wallet/queries/get-balance.ts'
import { readTerms } from '../read-terms.ts'
import { readUsableCoupons } from './read-usable-coupons.ts'

/**
 * What the given lines, or the cart, would cost now, with what stands in the way of each line and how much the balance is
 * short. Each usable coupon, and the chosen one in any case, tells its discount or why it does not apply; a chosen one that
 * does not apply takes nothing off. It holds nothing: pass its total to submit as `expectedTotal`.
 * Refuses: NOT_FOUND for an unknown variant, or a coupon that is not the shopper's.
 */
export async function quoteCheckout(actor: Actor, input: QuoteInput): Promise<Quote> {
  const [lines, { now, delivery }, { balance }] = await Promise.all([
    input.lines
      ? describeLines(actor, input.lines, input.locale)
      : getCart(actor, { locale: input.locale }).then((cart) => cart.lines),
    readTerms(prisma),
    getBalance(actor),
  ])
  const chosenId = input.issuedCouponId ?? null
  const coupons = rankCoupons(await readUsableCoupons(actor.userId, chosenId, now), lines, now)
  const chosen =
    coupons.find(({ coupon, applicable }) => applicable && coupon.id === chosenId)?.coupon ?? null
  const priced = priceOrder(lines, chosen, lines.length > 0 ? delivery : { fee: won(0), freeFrom: won(0) })
  return {
    lines: lines.map((line, index) => ({ ...line, discount: priced.lines[index]?.discount ?? won(0) })),
    subtotal: priced.subtotal,
    discount: priced.discount,
    shippingFee: priced.shippingFee,
    total: priced.total,
    balance,
    shortfall: won(Math.max(0, priced.total - balance)),
    coupons: coupons.map(({ coupon: { id, nameKo, nameEn }, ...found }) => ({
      id,
      name: input.locale === 'en' ? nameEn : nameKo,
      ...found,
    })),
  }
}

async function describeLines(actor: Actor, lines: readonly Line[], locale: Locale) {
  const offers = await readOffers(
    prisma,
    lines.map((line) => line.variantId),
  )
  const obstacles = await readObstacles(prisma, actor.userId, lines, offers)
  return lines.map((line) => {
    const offer = offers.get(line.variantId)
    if (!offer) throw notFound()
    return presentCartLine(line, offer, obstacles.get(line.variantId)?.problem ?? null, locale)
  })
}
