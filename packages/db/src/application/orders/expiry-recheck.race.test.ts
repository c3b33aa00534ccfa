import { afterEach, expect, it, vi } from 'vitest'
import type * as holds from '../../domain/orders/hold.ts'
import type * as locks from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { pay, placeOne } from '../../testing/checkout.ts'
import { eraseOrdersOf } from '../../testing/erase-orders.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { expireHolds } from './expire-holds.ts'

const between = vi.hoisted(() => ({ pays: async () => {}, rechecks: true }))

/** The shopper pays between the worker's look for overdue holds and its lock. */
vi.mock('../../infrastructure/locks.ts', async (original) => {
  const real = await original<typeof locks>()
  return {
    ...real,
    lockFreeOrders: async (...given: Parameters<typeof real.lockFreeOrders>) => {
      await between.pays()
      return real.lockFreeOrders(...given)
    },
  }
})

vi.mock('../../domain/orders/hold.ts', async (original) => {
  const real = await original<typeof holds>()
  return {
    ...real,
    hasRunOut: (...given: Parameters<typeof real.hasRunOut>) =>
      between.rechecks ? real.hasRunOut(...given) : given[0].status === 'paid',
  }
})

const shoppers: string[] = []
afterEach(() => Promise.all(shoppers.splice(0).map(eraseOrdersOf)))

async function payJustBeforeTheLock() {
  const shopper = await newShopper({ balance: 13_000 })
  shoppers.push(shopper.userId)
  const { order } = await placeOne(shopper, await newProduct())
  const expiresAt = (ms: number) =>
    prisma.order.update({ where: { id: order.id }, data: { expiresAt: new Date(Date.now() + ms) } })
  await expiresAt(-1_000)
  const rechecks = between.rechecks
  between.pays = async () => {
    between.pays = async () => {}
    between.rechecks = true
    await expiresAt(60_000)
    await pay(shopper, order)
    between.rechecks = rechecks
  }
  await expireHolds()
  between.rechecks = true
  return prisma.order.findUniqueOrThrow({ where: { id: order.id }, select: { status: true, paidAt: true } })
}

it('leaves an order alone that was paid before the worker had its lock', async () => {
  expect(await payJustBeforeTheLock()).toEqual({ status: 'paid', paidAt: expect.any(Date) })
})

it('expires a paid order when the worker does not look again under the lock', async () => {
  between.rechecks = false
  expect(await payJustBeforeTheLock()).toEqual({ status: 'expired', paidAt: expect.any(Date) })
})
