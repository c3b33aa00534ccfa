import type { Actor } from '@firstcome/db/application/accounts/actor'
import { getTerms } from '@firstcome/db/application/checkout/queries/get-terms'
import type { DeliveryTerms } from '@firstcome/db/domain/checkout/pricing'
import { issueCoupon } from '@firstcome/db/testing/issue-coupon'
import { type Picture, pictureOf } from '@firstcome/db/testing/picture-of'
import { newProduct, newShopper } from '@firstcome/db/testing/rows'
import { at, type CouponOf, type Model } from './model.ts'

/** What a sequence starts from: two shoppers, two products in three variants, some coupons. */
export type Start = {
  balances: [number, number]
  variants: [Offer, Offer, Offer]
  coupons: CouponOf[]
}
type Offer = { price: number; stock: number }

/** The real rows, in the order in which the model names them. */
export type World = {
  userIds: string[]
  actors: Actor[]
  productIds: string[]
  variantIds: string[]
  coupons: { id: string }[]
  orders: { id: string; lines: { id: string }[] }[]
  returns: { id: string }[]
  /** What was last accepted under a key, and its answer. */
  last: { again: () => Promise<unknown>; answer: string } | null
  picture: Picture
  /** How often each action had each outcome. */
  tally: Record<string, Record<string, number>>
}

/** Makes the rows of a start, and the model that says the same. */
export async function openWorld(
  { balances, variants, coupons }: Start,
  tally: World['tally'],
): Promise<{ model: Model; real: World }> {
  const [{ delivery }, shoppers, products] = await Promise.all([
    getTerms(),
    Promise.all(balances.map((balance) => newShopper({ balance }))),
    Promise.all([variants.slice(0, 2), variants.slice(2)].map((offers) => newProduct({ variants: offers }))),
  ])
  const productIds = products.map(({ id }) => id)
  const userIds = shoppers.map(({ userId }) => userId)
  const issued = await Promise.all(
    coupons.map(({ shopper, product, ...terms }) =>
      issueCoupon(at(shoppers, shopper), {
        ...terms,
        productIds: product === null ? null : [at(productIds, product)],
      }),
    ),
  )
  const real = {
    tally,
    userIds,
    actors: userIds.map((userId) => ({ userId, sessionId: userId })),
    productIds,
    variantIds: products.flatMap((product) => product.variants.map(({ id }) => id)),
    coupons: issued,
    orders: [],
    returns: [],
    last: null,
    picture: await pictureOf({ userIds, productIds }),
  }
  return { model: modelOf({ balances, variants, coupons }, delivery), real }
}

const modelOf = ({ balances, variants, coupons }: Start, delivery: DeliveryTerms): Model => ({
  delivery,
  wallets: [...balances],
  variants: variants.map(({ price, stock }, index) => ({ product: index < 2 ? 0 : 1, price, stock })),
  coupons: coupons.map((terms) => ({ ...terms, status: 'free', runOut: false })),
  orders: [],
  returns: [],
})
