import { expect, it } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { countOutcomes } from '../../testing/checkout.ts'
import { campaignInput, claim } from '../../testing/claim.ts'
import { newShopper } from '../../testing/rows.ts'
import { createCoupon } from './create-coupon.ts'
import { pauseCoupon } from './pause-coupon.ts'
import { updateCoupon } from './update-coupon.ts'

/** The desk changes a campaign while a crowd claims. A test beside this file takes the lock out and sees the damage. */

const rowsOf = (couponId: string) => prisma.issuedCoupon.count({ where: { couponId } })

/** Six queues of shoppers who claim one after another; what became of all, and when the first of them has claimed. */
function crowd(couponId: string, perQueue: number) {
  const first = Promise.withResolvers<void>()
  const queue = async () => {
    const claims: Promise<unknown>[] = []
    for (let place = 0; place < perQueue; place += 1) {
      const claimed = claim(await newShopper(), couponId)
      claims.push(claimed)
      await claimed.then(
        () => first.resolve(),
        () => {},
      )
    }
    return claims
  }
  const all = Promise.all(Array.from({ length: 6 }, queue))
  return { first: first.promise, outcomes: all.then((queues) => countOutcomes(queues.flat())) }
}

it('issues nothing from the moment a pause returns', async () => {
  const { id } = await createCoupon('system', campaignInput({ quantity: 200 }))
  const { first, outcomes } = crowd(id, 12)
  await first
  await pauseCoupon('system', { id })
  const issued = await rowsOf(id)
  expect(await outcomes).toEqual({ paid: issued, COUPON_PAUSED: 72 - issued })
  expect(await rowsOf(id)).toBe(issued)
})

it('cuts the quantity while claims run, never below what is issued by then', async () => {
  const campaign = campaignInput({ quantity: 40 })
  const { id } = await createCoupon('system', campaign)
  const { first, outcomes } = crowd(id, 10)
  await first
  const cut = await updateCoupon('system', { ...campaign, id, version: 1, quantity: 20 }).then(
    () => 20,
    (refusal: { details: unknown }) => refusal.details,
  )
  const counted = await outcomes
  const { quantity, issued } = await prisma.coupon.findUniqueOrThrow({ where: { id } })
  expect(cut).toEqual(quantity === 20 ? 20 : { issues: [{ path: ['quantity'], code: 'below_issued' }] })
  expect([issued, await rowsOf(id), counted.paid]).toEqual([quantity, quantity, quantity])
})

it('refuses to cut below what is issued while claims run', async () => {
  const campaign = campaignInput({ quantity: 40 })
  const { id } = await createCoupon('system', campaign)
  for (const shopper of [await newShopper(), await newShopper()]) await claim(shopper, id)
  const { outcomes } = crowd(id, 5)
  await expect(updateCoupon('system', { ...campaign, id, version: 1, quantity: 1 })).rejects.toMatchObject({
    details: { issues: [{ path: ['quantity'], code: 'below_issued' }] },
  })
  expect(await outcomes).toEqual({ paid: 30 })
  expect(await prisma.coupon.findUniqueOrThrow({ where: { id } })).toMatchObject({
    quantity: 40,
    issued: 32,
    version: 1,
  })
})
