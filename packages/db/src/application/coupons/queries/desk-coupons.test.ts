import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { listDeskCouponsInputSchema } from '../../../domain/coupons/desk-coupon.ts'
import { readTally } from '../../../infrastructure/claim-tally.ts'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { placeOne } from '../../../testing/checkout.ts'
import { claim, newCampaign } from '../../../testing/claim.ts'
import { newProduct, newShopper } from '../../../testing/rows.ts'
import { pauseCoupon } from '../pause-coupon.ts'
import { getCouponStats } from './get-coupon-stats.ts'
import { listDeskCoupons } from './list-desk-coupons.ts'
import { watchClaims } from './watch-claims.ts'

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000)
const list = (input: object) => listDeskCoupons(listDeskCouponsInputSchema.parse(input))

it('lists campaigns by state in the order that matters for it, found by a part of either name', async () => {
  const name = randomUUID().slice(0, 8)
  const named = (en: string) => ({ name: { ko: '표본', en: `${name} ${en}` } })
  const ended = await newCampaign({ ...named('ended'), startsAt: inHours(-9), endsAt: inHours(-8) })
  const late = await newCampaign({ ...named('late'), endsAt: inHours(5) })
  const soon = await newCampaign({ ...named('soon'), startsAt: inHours(-2), endsAt: inHours(1) })
  const next = await newCampaign({ ...named('next'), startsAt: inHours(2), endsAt: inHours(3) })
  const paused = await newCampaign({ ...named('paused'), startsAt: inHours(-3) })
  await pauseCoupon('system', { id: paused })
  const idsOf = async (state?: string) =>
    (await list({ q: name.toUpperCase(), state })).items.map(({ id }) => id)
  expect(await idsOf()).toEqual([next, late, soon, paused, ended])
  expect(await idsOf('running')).toEqual([soon, late])
  expect(await idsOf('upcoming')).toEqual([next])
  expect(await idsOf('paused')).toEqual([paused])
  expect(await idsOf('ended')).toEqual([ended])
})

it('pages without a gap or a twin, and keeps a cursor to its list', async () => {
  const q = randomUUID().slice(0, 8)
  const startsAt = inHours(-1)
  const ids = await Promise.all(
    Array.from({ length: 5 }, () => newCampaign({ name: { ko: q, en: q }, startsAt })),
  )
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await list({ q, limit: 2, cursor })
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  expect(seen).toEqual(ids.toSorted().toReversed())
  const { nextCursor } = await list({ q, limit: 2 })
  await expect(list({ q, state: 'running', cursor: nextCursor })).rejects.toMatchObject({
    reason: 'INVALID_INPUT',
  })
})

it('tells what became of a campaign: held, used, run out', async () => {
  const id = await newCampaign({ startsAt: inHours(-200), endsAt: inHours(1) })
  const buyer = await newShopper()
  const others = await Promise.all(Array.from({ length: 3 }, newShopper))
  const held = await claim(buyer, id)
  const [expired] = await Promise.all(others.map((shopper) => claim(shopper, id)))
  await placeOne(buyer, await newProduct(), { issuedCouponId: held.id })
  await prisma.issuedCoupon.updateMany({ where: { id: expired?.id }, data: { expiresAt: inHours(-1) } })
  await prisma.couponFigures.createMany({ data: { couponId: id, used: 1, discount: 3_000, sales: 47_000 } })
  expect(await getCouponStats({ id })).toMatchObject({
    quantity: 10,
    issued: 4,
    used: 1,
    held: 1,
    expired: 1,
    discount: 3_000,
    sales: 47_000,
  })
  await prisma.coupon.updateMany({ where: { id }, data: { endsAt: inHours(-169) } })
  expect(await getCouponStats({ id })).toMatchObject({ expired: 2 })
  expect(await getCouponStats({ id: await newCampaign() })).toMatchObject({ issued: 0, expired: 0, sales: 0 })
})

it('shows what claims were answered, and what is left', async () => {
  const id = await newCampaign({ quantity: 2 })
  const shoppers = await Promise.all(Array.from({ length: 5 }, () => newShopper()))
  const from = inHours(-0.01)
  await Promise.allSettled(shoppers.map((shopper) => claim(shopper, id)))
  await expect.poll(async () => (await readTally(id, from, new Date()))?.length, { timeout: 5_000 }).toBe(2)
  const { series, ...now } = await watchClaims({ id })
  expect(now).toMatchObject({ state: 'running', quantity: 2, issued: 2, remaining: 0 })
  expect(series).toMatchObject([{ issued: 2, refused: { COUPON_SOLD_OUT: 3 } }])
})

it.each([getCouponStats, watchClaims])('knows no campaign that is not there', async (look) => {
  await expect(look({ id: mintId() })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
})
