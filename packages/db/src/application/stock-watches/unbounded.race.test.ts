import { expect, it, vi } from 'vitest'
import { MAX_STOCK_WATCHES } from '../../domain/stock-watches/stock-watch.ts'
import { mintId } from '../../infrastructure/ids.ts'
import type * as locks from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import type * as offers from '../cart/read-offers.ts'
import { addStockWatch } from './add-stock-watch.ts'

const bothHaveCounted = createBarrier(2)

/** The twin of add-stock-watch.test.ts: no lock on the user, and both calls count what is there before either writes. */
vi.mock('../../infrastructure/locks.ts', async (original) => ({
  ...(await original<typeof locks>()),
  lockUsers: async (_: unknown, [id]: string[]) => [{ id, defaultAddressId: null, passwordHash: '!' }],
}))
vi.mock('../cart/read-offers.ts', async (original) => {
  const real = await original<typeof offers>()
  return {
    ...real,
    readOffers: async (...given: Parameters<typeof real.readOffers>) => {
      await bothHaveCounted()
      return real.readOffers(...given)
    },
  }
})

it('lets a shopper wait for one more than the bound when they are not locked', async () => {
  const { userId } = await newShopper()
  await prisma.stockWatch.createMany({
    data: Array.from({ length: MAX_STOCK_WATCHES - 1 }, () => ({
      userId,
      variantId: mintId(),
      id: mintId(),
      createdAt: new Date(),
    })),
  })
  const products = [
    await newProduct({ variants: [{ stock: 0 }] }),
    await newProduct({ variants: [{ stock: 0 }] }),
  ]
  await Promise.all(
    products.map(({ variantId }) =>
      addStockWatch({ userId, sessionId: userId }, { variantId, locale: 'ko' }),
    ),
  )
  expect(await prisma.stockWatch.count({ where: { userId } })).toBe(MAX_STOCK_WATCHES + 1)
})
