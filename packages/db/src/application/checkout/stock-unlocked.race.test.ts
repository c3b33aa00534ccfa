import { expect, it, vi } from 'vitest'
import type * as locks from '../../infrastructure/locks.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { buyOne, countOutcomes } from '../../testing/checkout.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'

/** Without the stock lock, and with both batches reading before either writes. */
vi.mock('../../infrastructure/locks.ts', async (original) => {
  const barrier = createBarrier(2)
  return {
    ...(await original<typeof locks>()),
    lockVariants: async (tx: Parameters<typeof locks.lockVariants>[0], of: { id: string }[]) => {
      const rows = await tx.$queryRawUnsafe(
        'SELECT id, stock, stockSeq FROM variants WHERE id = ?',
        of[0]?.id ?? '',
      )
      await barrier()
      return rows
    },
  }
})

/** Nor is the stock read again after the lock. */
vi.mock('../cart/read-offers.ts', async (original) => {
  const barrier = createBarrier(2)
  const real = await original<typeof import('../cart/read-offers.ts')>()
  return {
    ...real,
    readOffers: async (...given: Parameters<typeof real.readOffers>) => {
      const offers = await real.readOffers(...given)
      await barrier()
      return offers
    },
  }
})

it('promises the last piece twice when stock is not locked: only the CHECK is left to break one promise', async () => {
  const product = await newProduct({ variants: [{ stock: 1 }] })
  const shoppers = await Promise.all([1, 2].map(() => newShopper({ balance: 13_000 })))
  expect(await countOutcomes(shoppers.map((shopper) => buyOne(shopper, product)))).toEqual({
    paid: 1,
    fault: 1,
  })
})
