import { describe, expect, it, vi } from 'vitest'
import { listCouponsInputSchema } from '../../../domain/coupons/coupon.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { claim, newCampaign } from '../../../testing/claim.ts'
import { newShopper } from '../../../testing/rows.ts'
import { listCampaigns } from './list-campaigns.ts'
import { listCoupons } from './list-coupons.ts'

const DAY_MS = 24 * 60 * 60 * 1_000
const ago = (days: number) => new Date(Date.now() - days * DAY_MS)
const actorOf = ({ userId }: { userId: string }) => ({ userId, sessionId: userId })

describe('listCampaigns', () => {
  it('tells what is left and who has claimed, to guests nothing of the latter', async () => {
    const [couponId, shopper] = [await newCampaign({ quantity: 3 }), await newShopper()]
    await claim(shopper, couponId)
    const seenBy = async (actor: Parameters<typeof listCampaigns>[0]) =>
      (await listCampaigns(actor, { locale: 'en' })).items.find(({ id }) => id === couponId)
    await vi.waitFor(async () => expect(await seenBy(null)).toMatchObject({ remaining: 2 }), 5_000)
    expect(await seenBy(null)).toMatchObject({ name: 'Test coupon', quantity: 3, claimed: null })
    expect(await seenBy(actorOf(shopper))).toMatchObject({ claimed: true })
    expect(await seenBy(actorOf(await newShopper()))).toMatchObject({ claimed: false })
  })

  it('leaves out what ended more than thirty days ago', async () => {
    const [recent, old] = [
      await newCampaign({ startsAt: ago(31), endsAt: ago(29) }),
      await newCampaign({ startsAt: ago(40), endsAt: ago(31) }),
    ]
    await vi.waitFor(async () => {
      const ids = (await listCampaigns(null, { locale: 'ko' })).items.map(({ id }) => id)
      expect([ids.includes(recent), ids.includes(old)]).toEqual([true, false])
    }, 5_000)
  })
})

describe('listCoupons', () => {
  const list = async (shopper: { userId: string }, input: object = {}) =>
    listCoupons(actorOf(shopper), listCouponsInputSchema.parse(input))

  it('lists a shopper’s own, the newest first, page by page', async () => {
    const [shopper, other] = [await newShopper(), await newShopper()]
    const won: string[] = []
    for (let index = 0; index < 3; index += 1) won.unshift((await claim(shopper, await newCampaign())).id)
    await claim(other, await newCampaign())

    const first = await list(shopper, { limit: 2 })
    const second = await list(shopper, { limit: 2, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(won)
    expect(second.nextCursor).toBeNull()
    await expect(list(shopper, { status: 'used', cursor: first.nextCursor ?? '' })).rejects.toMatchObject({
      reason: 'INVALID_INPUT',
    })
  })

  it('parts them by status, by the clock of the database', async () => {
    const shopper = await newShopper()
    const [usable, expired] = [
      await claim(shopper, await newCampaign()),
      await claim(shopper, await newCampaign()),
    ]
    await prisma.issuedCoupon.updateMany({ where: { id: expired.id }, data: { expiresAt: new Date() } })
    const idsOf = async (status: string) => (await list(shopper, { status })).items.map(({ id }) => id)
    expect(await idsOf('usable')).toEqual([usable.id])
    expect(await idsOf('expired')).toEqual([expired.id])
    expect(await idsOf('held')).toEqual([])
    expect(await idsOf('used')).toEqual([])
  })
})
