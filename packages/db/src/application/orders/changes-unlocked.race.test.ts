import { afterAll, expect, it, vi } from 'vitest'
import type * as locks from '../../infrastructure/locks.ts'
import type * as outbox from '../../infrastructure/outbox.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { cancel, refund, sendBack } from '../../testing/change-order.ts'
import { countOutcomes } from '../../testing/checkout.ts'
import { eraseOrdersOf } from '../../testing/erase-orders.ts'
import { renumber } from '../../testing/renumber.ts'
import { buyThree, ship, shipThree } from '../../testing/ship.ts'
import { approveReturn } from '../returns/approve-return.ts'
import type * as returns from '../returns/hold-return.ts'
import type * as writes from '../wallet/write-wallets.ts'
import type * as events from './append-event.ts'
import type * as orders from './lock-order.ts'

const meet = vi.hoisted(() => ({
  atOrder: async () => {},
  atReturn: async () => {},
  beforeCommit: null as null | (() => Promise<void>),
}))

/** Without the locks of wallet and order; where a barrier is set, two verbs have read an order or a return before either writes. */
vi.mock('../../infrastructure/locks.ts', async (original) => ({
  ...(await original<typeof locks>()),
  lockWallets: (tx: Parameters<typeof locks.lockWallets>[0], ids: string[]) =>
    tx.$queryRawUnsafe('SELECT * FROM wallets WHERE userId = ?', ids[0] ?? ''),
  lockOrders: (tx: Parameters<typeof locks.lockOrders>[0], ids: string[]) =>
    tx.$queryRawUnsafe('SELECT id, userId, eventSeq FROM orders WHERE id = ?', ids[0] ?? ''),
}))
vi.mock('./lock-order.ts', async (original) => {
  const real = await original<typeof orders>()
  return {
    ...real,
    lockOrder: async (...given: Parameters<typeof real.lockOrder>) => {
      const order = await real.lockOrder(...given)
      await meet.atOrder()
      return order
    },
  }
})
/** An event counts up its order, which would wait for the other one: where both meet before they commit, none is told. */
vi.mock('./append-event.ts', async (original) => {
  const real = await original<typeof events>()
  return {
    appendEvent: (...given: Parameters<typeof real.appendEvent>) =>
      meet.beforeCommit ? meet.beforeCommit() : real.appendEvent(...given),
  }
})
vi.mock('../returns/hold-return.ts', async (original) => {
  const real = await original<typeof returns>()
  return {
    ...real,
    holdReturn: async (...given: Parameters<typeof real.holdReturn>) => {
      const asked = await real.holdReturn(...given)
      await meet.atReturn()
      return asked
    },
  }
})

/** Without the safety nets under them: the unique numbers of wallet entries and of events. */
vi.mock('../wallet/write-wallets.ts', async (original) => {
  const real = await original<typeof writes>()
  return {
    ...real,
    insertEntries: (...[tx, rows]: Parameters<typeof real.insertEntries>) =>
      real.insertEntries(tx, renumber(rows)),
  }
})
vi.mock('../../infrastructure/outbox.ts', async (original) => {
  const real = await original<typeof outbox>()
  return {
    ...real,
    insertEvents: (...[tx, rows]: Parameters<typeof real.insertEvents>) =>
      real.insertEvents(tx, renumber(rows)),
  }
})

const shoppers: string[] = []
afterAll(() => Promise.all(shoppers.map(eraseOrdersOf)))

async function unlocked<T extends { shopper: { userId: string } }>(make: () => Promise<T>): Promise<T> {
  meet.atOrder = async () => {}
  meet.atReturn = async () => {}
  meet.beforeCommit = null
  const bought = await make()
  shoppers.push(bought.shopper.userId)
  return bought
}

const found = async ({ shopper, order }: Awaited<ReturnType<typeof buyThree>>) => ({
  order: await prisma.order.findUniqueOrThrow({ where: { id: order.id } }),
  wallet: await prisma.wallet.findUniqueOrThrow({ where: { userId: shopper.userId } }),
  refunds: await prisma.refund.findMany({ where: { orderId: order.id } }),
})

it('books two refunds and pays one when neither wallet nor order is locked', async () => {
  const bought = await unlocked(buyThree)
  const { shopper, order, pieces } = bought
  meet.atOrder = createBarrier(2)
  expect(await countOutcomes([1, 2].map(() => refund(shopper, order, pieces(1))))).toEqual({ paid: 2 })
  expect(await found(bought)).toMatchObject({
    order: { refunded: 9_333n },
    wallet: { balance: 28_333n },
    refunds: [{ amount: 9_333n }, { amount: 9_333n }],
  })
})

it('promises the last piece back twice: only the CHECK is left to break one promise', async () => {
  const bought = await unlocked(buyThree)
  const { shopper, order, pieces } = bought
  await refund(shopper, order, pieces(2))
  meet.atOrder = createBarrier(2)
  expect(await countOutcomes([1, 2].map(() => refund(shopper, order, pieces(1))))).toEqual({
    paid: 1,
    fault: 1,
  })
})

it('ships an order that is cancelled when it is not locked', async () => {
  const bought = await unlocked(buyThree)
  meet.atOrder = createBarrier(2)
  const attempts = [cancel(bought.shopper, bought.order), ship(bought.order)]
  expect(await countOutcomes(attempts)).toEqual({ paid: 2 })
  const { order } = await found(bought)
  expect(order).toMatchObject({ refunded: 31_000n, trackingNumber: '1234' })
  expect([order.shippedAt, order.cancelledAt]).toEqual([expect.any(Date), expect.any(Date)])
})

it('gives two pieces back for a return of one when two members of staff approve it unlocked', async () => {
  const bought = await unlocked(shipThree)
  const { id } = await sendBack(bought.shopper, bought.order, bought.pieces(1))
  meet.atReturn = createBarrier(2)
  const approve = () => approveReturn('system', { id, restock: false })
  expect(await countOutcomes([approve(), approve()])).toEqual({ paid: 2 })
  expect(await found(bought)).toMatchObject({ refunds: [{ amount: 9_333n }, { amount: 9_333n }] })
})

it('asks for the last pieces back twice when the order is not locked', async () => {
  const bought = await unlocked(shipThree)
  const { shopper, order, pieces } = bought
  meet.beforeCommit = createBarrier(2)
  expect(await countOutcomes([1, 2].map(() => sendBack(shopper, order, pieces(3))))).toEqual({ paid: 2 })
  expect(await prisma.return.count({ where: { orderId: order.id, status: 'requested' } })).toBe(2)
})
