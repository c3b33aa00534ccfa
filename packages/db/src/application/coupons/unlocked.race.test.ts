import { expect, it, vi } from 'vitest'
import type * as locks from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { countOutcomes } from '../../testing/checkout.ts'
import { claim, newCampaign } from '../../testing/claim.ts'
import { newShopper } from '../../testing/rows.ts'

/** Redis is away, so nobody is turned away at the gate. */
vi.mock('../../infrastructure/coupon-gate.ts', () => ({ passGate: async () => 'away' }))

/** Without the campaign's lock, and with both batches reading before either writes. */
vi.mock('../../infrastructure/locks.ts', async (original) => {
  const barrier = createBarrier(2)
  return {
    ...(await original<typeof locks>()),
    lockCoupons: async (tx: Parameters<typeof locks.lockCoupons>[0], ids: Iterable<string>) => {
      const [id = ''] = ids
      const read = await tx.$queryRawUnsafe('SELECT * FROM coupons WHERE id = ?', id)
      await barrier()
      return read
    },
  }
})

it('promises the last coupon twice without the lock: only the conditional count is left to break one promise', async () => {
  const couponId = await newCampaign({ quantity: 1 })
  const shoppers = [await newShopper(), await newShopper()]
  const outcomes = await countOutcomes(shoppers.map((shopper) => claim(shopper, couponId)))
  expect(outcomes).toEqual({ paid: 1, fault: 1 })
  expect(await prisma.issuedCoupon.count({ where: { couponId } })).toBe(1)
})
