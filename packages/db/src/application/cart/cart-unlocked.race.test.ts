import { expect, it, vi } from 'vitest'
import { MAX_LINES } from '../../domain/cart/limits.ts'
import { mintId } from '../../infrastructure/ids.ts'
import type * as locks from '../../infrastructure/locks.ts'
import { newProduct } from '../../testing/rows.ts'
import { newSignedInShopper } from '../../testing/sign-in.ts'
import { mergeCart } from './merge-cart.ts'
import { getCart } from './queries/get-cart.ts'

const LINES = 30

/** The twin of cart.race.test.ts: no lock on the user, and both merges read the empty cart before either writes. */
vi.mock('../../infrastructure/locks.ts', async (original) => {
  const real = await original<typeof locks>()
  let readers = 0
  let letGo = () => {}
  const bothHaveRead = new Promise<void>((resolve) => {
    letGo = resolve
  })
  return {
    ...real,
    lockUsers: async (_: unknown, [id]: string[]) => [{ id, defaultAddressId: null, passwordHash: '!' }],
    lockCartsOf: async (...given: Parameters<typeof real.lockCartsOf>) => {
      const lines = await real.lockCartsOf(...given)
      readers += 1
      if (readers === 2) letGo()
      await bothHaveRead
      return lines
    },
  }
})

it('overfills a cart when its user is not locked', async () => {
  const { actor } = await newSignedInShopper()
  const products = await Promise.all(
    Array.from({ length: 8 }, () =>
      newProduct({ variants: Array.from({ length: 8 }, () => ({ stock: 1 })) }),
    ),
  )
  const lines = products.flatMap(({ variants }) => variants.map(({ id }) => ({ variantId: id, quantity: 1 })))
  const merge = (from: number) =>
    mergeCart(actor, { guestCartId: mintId(), lines: lines.slice(from, from + LINES), locale: 'ko' })
  await Promise.all([merge(0), merge(LINES)])

  const { lines: held } = await getCart(actor, { locale: 'ko' })
  expect(held.length).toBe(2 * LINES)
  expect(held.length).toBeGreaterThan(MAX_LINES)
})
