import { expect, it } from 'vitest'
import { newProduct } from '../../testing/rows.ts'
import { newSignedInShopper } from '../../testing/sign-in.ts'
import { clearCart } from './clear-cart.ts'
import { getCart } from './queries/get-cart.ts'
import { setCartLine } from './set-cart-line.ts'

it('empties one shopper’s cart, however often', async () => {
  const [one, two] = [await newSignedInShopper(), await newSignedInShopper()]
  const { variantId } = await newProduct()
  for (const { actor } of [one, two]) await setCartLine(actor, { variantId, quantity: 2, locale: 'ko' })

  for (const _ of [1, 2])
    expect(await clearCart(one.actor, { locale: 'ko' })).toEqual({ lines: [], subtotal: 0, capped: [] })
  expect((await getCart(two.actor, { locale: 'ko' })).lines).toHaveLength(1)
})
