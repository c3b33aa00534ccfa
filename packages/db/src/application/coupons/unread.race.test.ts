import { expect, it, vi } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { claim, newCampaign } from '../../testing/claim.ts'
import { newShopper } from '../../testing/rows.ts'

/** Nobody looks whether a shopper holds a coupon already. */
vi.mock('./read-issued.ts', () => ({ readIssued: async () => [] }))

it('promises one shopper a second coupon when nobody looks: only the UNIQUE key is left to break the promise', async () => {
  const [couponId, shopper] = [await newCampaign(), await newShopper()]
  await claim(shopper, couponId)
  await expect(claim(shopper, couponId)).rejects.toMatchObject({ errno: 1062 })
  expect(await prisma.issuedCoupon.count({ where: { couponId } })).toBe(1)
  expect(await prisma.coupon.findUnique({ where: { id: couponId } })).toMatchObject({ issued: 1 })
})
