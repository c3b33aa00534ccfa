import { describe, expect, it } from 'vitest'
import { MAX_LINES } from '../../domain/cart/limits.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { newProduct } from '../../testing/rows.ts'
import { newSignedInShopper } from '../../testing/sign-in.ts'
import { submitCheckout } from '../checkout/submit-checkout.ts'
import { mergeCart } from './merge-cart.ts'
import { getCart } from './queries/get-cart.ts'
import { setCartLine } from './set-cart-line.ts'

const locale = 'ko' as const
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i))
const piecesOf = (order: { lines: { quantity: number }[] }) =>
  order.lines.reduce((pieces, line) => pieces + line.quantity, 0)

describe('one cart, many hands', () => {
  it('merges a guest cart once, of twenty merges at once', async () => {
    const { actor } = await newSignedInShopper()
    const { variantId } = await newProduct()
    const guest = { guestCartId: mintId(), lines: [{ variantId, quantity: 2 }], locale }
    await Promise.all(times(20, () => mergeCart(actor, guest)))
    expect((await getCart(actor, { locale })).lines).toMatchObject([{ variantId, quantity: 2 }])
  })

  it('merges ten guest carts at once, each in full', async () => {
    const { actor } = await newSignedInShopper()
    const { variantId } = await newProduct()
    const lines = [{ variantId, quantity: 3 }]
    await Promise.all(times(10, () => mergeCart(actor, { guestCartId: mintId(), lines, locale })))
    expect((await getCart(actor, { locale })).lines).toMatchObject([{ variantId, quantity: 30 }])
  })

  it('never holds more than 50 lines', async () => {
    const { actor } = await newSignedInShopper()
    const products = await Promise.all(
      times(8, () => newProduct({ variants: times(8, () => ({ stock: 1 })) })),
    )
    const variantIds = products.flatMap((product) => product.variants.map((variant) => variant.id))
    const [held, rest] = [variantIds.slice(0, 44), variantIds.slice(44)]
    const lines = held.map((variantId) => ({ variantId, quantity: 1 }))
    await mergeCart(actor, { guestCartId: mintId(), lines, locale })
    const sets = await Promise.allSettled(
      rest.map((variantId) => setCartLine(actor, { variantId, quantity: 1, locale })),
    )
    const refused = sets.flatMap((set) => (set.status === 'rejected' ? [set.reason] : []))
    expect(refused).toHaveLength(variantIds.length - MAX_LINES)
    for (const refusal of refused) expect(refusal).toMatchObject({ reason: 'INVALID_INPUT' })
    expect((await getCart(actor, { locale })).lines).toHaveLength(MAX_LINES)
  })

  it('neither loses nor doubles a piece that arrives while the cart is bought', async () => {
    const { variantId } = await newProduct({ price: 1_000, variants: [{ stock: 1_000 }] })
    const left = await Promise.all(
      times(30, async () => {
        const { actor } = await newSignedInShopper({ balance: 100_000 })
        await setCartLine(actor, { variantId, quantity: 2, locale })
        const guest = { guestCartId: mintId(), lines: [{ variantId, quantity: 3 }], locale }
        const [{ order }] = await Promise.all([
          submitCheckout(actor, { idempotencyKey: mintId(), locale }),
          mergeCart(actor, guest),
        ])
        return piecesOf(order) + piecesOf(await getCart(actor, { locale }))
      }),
    )
    expect(left).toEqual(times(30, () => 5))
  })
})
