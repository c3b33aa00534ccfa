import { expect, it, vi } from 'vitest'
import type * as locks from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import type * as rows from '../../infrastructure/rows.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { claim, eraseCampaign, newCampaign } from '../../testing/claim.ts'
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

/** Nor does the count have a condition: it is written over. */
vi.mock('../../infrastructure/rows.ts', async (original) => {
  const real = await original<typeof rows>()
  return {
    ...real,
    updateRows: (...given: Parameters<typeof rows.updateRows>) =>
      given[0] === 'coupons'
        ? real.updateRows(
            'coupons',
            given[1],
            't.id = j.id',
            't.issued = j.issued, t.version = t.version + 1',
          )
        : real.updateRows(...given),
  }
})

it('issues the last coupon twice without the lock and the conditional count', async () => {
  const couponId = await newCampaign({ quantity: 1 })
  const shoppers = [await newShopper(), await newShopper()]
  const settled = await Promise.allSettled(shoppers.map((shopper) => claim(shopper, couponId)))
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
  expect(await prisma.issuedCoupon.count({ where: { couponId } })).toBe(2)
  await eraseCampaign(couponId)
})
