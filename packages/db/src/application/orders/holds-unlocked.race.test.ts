import { expect, it, vi } from 'vitest'
import { MAX_HOLDS } from '../../domain/orders/hold.ts'
import type * as locks from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { countOutcomes, placeOne } from '../../testing/checkout.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import type * as holds from '../checkout/read-holds.ts'

/** The twin of holds.race.test.ts: without the wallet lock, and with both having counted before either writes. */
vi.mock('../../infrastructure/locks.ts', async (original) => ({
  ...(await original<typeof locks>()),
  lockWallets: (tx: Parameters<typeof locks.lockWallets>[0], ids: string[]) =>
    tx.$queryRawUnsafe('SELECT * FROM wallets WHERE userId = ?', ids[0] ?? ''),
}))
const meet = vi.hoisted(() => ({ bothHaveCounted: async () => {} }))
vi.mock('../checkout/read-holds.ts', async (original) => {
  const real = await original<typeof holds>()
  return {
    readHolds: async (...given: Parameters<typeof real.readHolds>) => {
      const found = await real.readHolds(...given)
      await meet.bothHaveCounted()
      return found
    },
  }
})

it('lets a shopper hold one order more than anyone may when the wallet is not locked', async () => {
  const shopper = await newShopper()
  const piece = () => newProduct({ variants: [{ stock: MAX_HOLDS }] })
  const [first, other] = [await piece(), await piece()]
  await Promise.all(Array.from({ length: MAX_HOLDS - 1 }, () => placeOne(shopper, first)))
  meet.bothHaveCounted = createBarrier(2)
  // Of pieces of their own, for the lock of a piece would make one wait for the other.
  expect(await countOutcomes([placeOne(shopper, first), placeOne(shopper, other)])).toEqual({ paid: 2 })
  expect(await prisma.order.count({ where: { userId: shopper.userId } })).toBe(MAX_HOLDS + 1)
})
