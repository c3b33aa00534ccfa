import { afterAll, expect, it, vi } from 'vitest'
import type * as locks from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { countOutcomes, placeOne } from '../../testing/checkout.ts'
import { eraseOrdersOf } from '../../testing/erase-orders.ts'
import { issueCoupon } from '../../testing/issue-coupon.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import type * as tables from './tables.ts'

const guards = vi.hoisted(() => ({ onlyFree: true, meet: async () => {} }))

/** Without the locks of wallet and coupon, and with both batches reading the coupon before either writes. */
vi.mock('../../infrastructure/locks.ts', async (original) => ({
  ...(await original<typeof locks>()),
  lockWallets: (tx: Parameters<typeof locks.lockWallets>[0], ids: string[]) =>
    tx.$queryRawUnsafe('SELECT * FROM wallets WHERE userId = ?', ids[0] ?? ''),
  lockIssuedCoupons: async (tx: Parameters<typeof locks.lockIssuedCoupons>[0], ids: string[]) => {
    const rows = await tx.$queryRawUnsafe('SELECT * FROM issued_coupons WHERE id = ?', ids[0] ?? '')
    await guards.meet()
    return rows
  },
}))

/** And, in the second test, without the condition under them: that the coupon is still free. */
vi.mock('./tables.ts', async (original) => {
  const real = await original<typeof tables>()
  return {
    ...real,
    takeCoupons: (...given: Parameters<typeof real.takeCoupons>) =>
      guards.onlyFree ? real.takeCoupons(...given) : real.setCoupons(...given),
  }
})

const shoppers: string[] = []
afterAll(async () => {
  await prisma.issuedCoupon.updateMany({
    where: { userId: { in: shoppers } },
    data: { status: 'free', orderId: null },
  })
  await Promise.all(shoppers.map(eraseOrdersOf))
})

async function useTwice() {
  guards.meet = createBarrier(2)
  const shopper = await newShopper()
  shoppers.push(shopper.userId)
  const { id } = await issueCoupon(shopper)
  const products = await Promise.all([newProduct(), newProduct()])
  const outcomes = await countOutcomes(
    products.map((product) => placeOne(shopper, product, { issuedCouponId: id })),
  )
  return { outcomes, orders: await prisma.order.count({ where: { issuedCouponId: id } }) }
}

it('promises one coupon to two orders when it is not locked: only the condition is left to break one', async () => {
  expect(await useTwice()).toEqual({ outcomes: { paid: 1, fault: 1 }, orders: 1 })
})

it('puts one coupon on two orders without the condition as well', async () => {
  guards.onlyFree = false
  expect(await useTwice()).toEqual({ outcomes: { paid: 2 }, orders: 2 })
})
