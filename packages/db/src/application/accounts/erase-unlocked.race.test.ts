import { afterAll, expect, it, vi } from 'vitest'
import type * as locks from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { countOutcomes, placeOne } from '../../testing/checkout.ts'
import { eraseOrdersOf } from '../../testing/erase-orders.ts'
import { newProduct, testAddress } from '../../testing/rows.ts'
import { newAccount } from '../../testing/sign-in.ts'
import type * as orders from '../checkout/write-orders.ts'
import type * as open from './count-open.ts'
import { eraseAccount } from './erase-account.ts'

/** Without the wallet lock, and with both having read before either writes. */
vi.mock('../../infrastructure/locks.ts', async (original) => ({
  ...(await original<typeof locks>()),
  lockWallets: (tx: Parameters<typeof locks.lockWallets>[0], ids: string[]) =>
    tx.$queryRawUnsafe('SELECT * FROM wallets WHERE userId = ? AND closedAt IS NULL', ids[0] ?? ''),
}))
const meet = vi.hoisted(() => ({ bothHaveRead: async () => {} }))
vi.mock('../checkout/write-orders.ts', async (original) => {
  const real = await original<typeof orders>()
  return {
    writeOrders: async (...given: Parameters<typeof real.writeOrders>) => {
      await meet.bothHaveRead()
      return real.writeOrders(...given)
    },
  }
})
vi.mock('./count-open.ts', async (original) => {
  const real = await original<typeof open>()
  return {
    countOpen: async (...given: Parameters<typeof real.countOpen>) => {
      const found = await real.countOpen(...given)
      await meet.bothHaveRead()
      return found
    },
  }
})

const shoppers: string[] = []
afterAll(() => Promise.all(shoppers.map(eraseOrdersOf)))

it('lets someone leave with an order that holds stock for nobody when the wallet is not locked', async () => {
  const { actor } = await newAccount()
  shoppers.push(actor.userId)
  const product = await newProduct()
  meet.bothHaveRead = createBarrier(2)
  const attempts = [
    eraseAccount(actor, { password: 'correct horse' }),
    placeOne(actor, product, { shipTo: testAddress }),
  ]
  expect(await countOutcomes(attempts)).toEqual({ paid: 2 })
  const [order] = await prisma.order.findMany({ where: { userId: actor.userId } })
  expect(order).toMatchObject({ status: 'pending_payment' })
  expect(await prisma.user.findUniqueOrThrow({ where: { id: actor.userId } })).toMatchObject({
    erasedAt: expect.any(Date),
  })
})
