import { afterAll, expect, it, vi } from 'vitest'
import type * as locks from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { buyOne, countOutcomes } from '../../testing/checkout.ts'
import { eraseOrdersOf } from '../../testing/erase-orders.ts'
import { renumber } from '../../testing/renumber.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import type * as writes from '../wallet/write-wallets.ts'

/** Without the wallet lock, and with both batches reading the balance before either writes. */
vi.mock('../../infrastructure/locks.ts', async (original) => {
  const barrier = createBarrier(2)
  return {
    ...(await original<typeof locks>()),
    lockWallets: async (tx: Parameters<typeof locks.lockWallets>[0], userIds: string[]) => {
      const rows = await tx.$queryRawUnsafe('SELECT * FROM wallets WHERE userId = ?', userIds[0] ?? '')
      await barrier()
      return rows
    },
  }
})

/** Without the safety net under it: the unique number of each entry. */
vi.mock('../wallet/write-wallets.ts', async (original) => {
  const real = await original<typeof writes>()
  return {
    ...real,
    insertEntries: (...[tx, rows]: Parameters<typeof real.insertEntries>) =>
      real.insertEntries(tx, renumber(rows)),
  }
})

const shoppers: string[] = []
afterAll(() => Promise.all(shoppers.map(eraseOrdersOf)))

it('pays two orders with the points of one when the wallet is not locked', async () => {
  const shopper = await newShopper({ balance: 13_000 })
  shoppers.push(shopper.userId)
  const products = await Promise.all([newProduct(), newProduct()])
  expect(await countOutcomes(products.map((product) => buyOne(shopper, product)))).toEqual({ paid: 2 })
  expect(await prisma.wallet.findUniqueOrThrow({ where: { userId: shopper.userId } })).toMatchObject({
    balance: 0n,
  })
})
