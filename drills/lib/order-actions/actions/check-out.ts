import { randomUUID } from 'node:crypto'
import { placeOrder } from '@firstcome/db/application/checkout/place-order'
import { submitCheckout } from '@firstcome/db/application/checkout/submit-checkout'
import { submitInputSchema } from '@firstcome/db/domain/checkout/checkout'
import { type Priced, priceOrder } from '@firstcome/db/domain/checkout/pricing'
import { sum, won } from '@firstcome/db/domain/money'
import type { Reason } from '@firstcome/db/domain/refusal'
import fc from 'fast-check'
import { command } from '../command.ts'
import { keyed } from '../keyed.ts'
import { at, latest, type Model } from '../model.ts'
import { seldom } from '../seldom.ts'

type Cart = {
  hold: boolean
  shopper: number
  lines: { variant: number; quantity: number }[]
  coupon: number | null
  /** Whether the shopper expects another total. */
  drift: boolean
}

const cart = fc.record<Cart>({
  hold: fc.boolean(),
  shopper: fc.nat(1),
  lines: fc.uniqueArray(fc.record({ variant: fc.nat(2), quantity: fc.integer({ min: 1, max: 3 }) }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ variant }) => variant,
  }),
  coupon: fc.option(fc.nat(5), { freq: 3 }),
  drift: seldom(20),
})

/** Buys, or places an order to be paid later. */
export const checkOut = cart.map((cart) =>
  command({
    name: cart.hold ? 'place' : 'submit',
    given: cart,
    foresee: (model) => foresee(model, cart),
    async perform(world, model) {
      const { hold, shopper, lines } = cart
      const coupon = couponOf(model, cart)
      const input = submitInputSchema.parse({
        lines: lines.map(({ variant, quantity }) => ({ variantId: at(world.variantIds, variant), quantity })),
        issuedCouponId: coupon === null ? null : at(world.coupons, coupon).id,
        expectedTotal: price(model, cart).total + Number(cart.drift),
        idempotencyKey: randomUUID(),
      })
      const buy = hold ? placeOrder : submitCheckout
      const { order } = await keyed(world, () => buy(at(world.actors, shopper), input))
      world.orders.push(order)
    },
  }),
)

function foresee(model: Model, cart: Cart): Reason | null {
  const { hold, shopper, lines, drift } = cart
  if (lines.some(({ variant, quantity }) => quantity > at(model.variants, variant).stock))
    return 'OUT_OF_STOCK'
  const coupon = couponOf(model, cart)
  const refused = coupon === null ? null : refusesCoupon(model, cart, coupon)
  if (refused) return refused
  if (drift) return 'PRICE_CHANGED'
  const priced = price(model, cart)
  const balance = at(model.wallets, shopper)
  if (!hold && balance < priced.total) return 'INSUFFICIENT_POINTS'

  for (const { variant, quantity } of lines) at(model.variants, variant).stock -= quantity
  if (coupon !== null) at(model.coupons, coupon).status = hold ? 'held' : 'used'
  if (!hold) model.wallets[shopper] = balance - priced.total
  model.orders.push({
    shopper,
    status: hold ? 'pending_payment' : 'paid',
    placed: hold,
    lines: lines.map((line, index) => ({ ...line, paid: at(priced.lines, index).paid, refunded: 0 })),
    shippingFee: priced.shippingFee,
    total: priced.total,
    refunded: 0,
    coupon,
    tooLate: false,
  })
  return null
}

const couponOf = ({ coupons }: Model, { coupon }: Cart): number | null =>
  coupon === null || coupons.length === 0 ? null : latest(coupons, coupon)

function refusesCoupon(model: Model, { shopper, lines }: Cart, place: number): Reason | null {
  const coupon = at(model.coupons, place)
  if (coupon.shopper !== shopper) return 'NOT_FOUND'
  if (coupon.status !== 'free') return 'COUPON_USED'
  if (coupon.runOut) return 'COUPON_EXPIRED'
  const eligible = lines.flatMap(({ variant, quantity }) => {
    const { product, price } = at(model.variants, variant)
    return coupon.product === null || coupon.product === product ? [price * quantity] : []
  })
  return sum(eligible) === 0 || sum(eligible) < coupon.minOrderAmount ? 'COUPON_NOT_APPLICABLE' : null
}

function price(model: Model, cart: Cart): Priced {
  const place = couponOf(model, cart)
  const coupon = place === null ? null : at(model.coupons, place)
  return priceOrder(
    cart.lines.map(({ variant, quantity }) => {
      const { product, price } = at(model.variants, variant)
      return { productId: String(product), quantity, unitPrice: won(price) }
    }),
    coupon && {
      discount: {
        ...coupon.discount,
        maxDiscount: coupon.discount.maxDiscount === null ? null : won(coupon.discount.maxDiscount),
      },
      minOrderAmount: won(coupon.minOrderAmount),
      productIds: coupon.product === null ? null : [String(coupon.product)],
    },
    model.delivery,
  )
}
