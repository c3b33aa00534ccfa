import { expect, it, vi } from 'vitest'
import type * as locks from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { claim, newCampaign } from '../../testing/claim.ts'
import { holdFirst } from '../../testing/hold-first.ts'
import { newShopper } from '../../testing/rows.ts'
import { pauseCoupon } from './pause-coupon.ts'

const atWriting = vi.hoisted(() => ({ wait: async () => {} }))

/** Without the campaign's lock, and with the claim held between reading and writing. */
vi.mock('../../infrastructure/locks.ts', async (original) => ({
  ...(await original<typeof locks>()),
  lockCoupons: async (tx: Parameters<typeof locks.lockCoupons>[0], ids: Iterable<string>) => {
    const [id = ''] = ids
    const read = await tx.$queryRawUnsafe('SELECT * FROM coupons WHERE id = ?', id)
    await atWriting.wait()
    return read
  },
}))

it('issues a coupon after the pause has returned without the lock', async () => {
  const [id, shopper] = [await newCampaign(), await newShopper()]
  const { pass, held, release } = holdFirst()
  atWriting.wait = pass
  const claimed = claim(shopper, id)
  await held
  await pauseCoupon('system', { id })
  const before = await prisma.issuedCoupon.count({ where: { couponId: id } })
  release()
  await expect(claimed).resolves.toMatchObject({ couponId: id })
  expect([before, await prisma.issuedCoupon.count({ where: { couponId: id } })]).toEqual([0, 1])
})
