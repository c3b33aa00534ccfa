import { expect, it } from 'vitest'
import type { NewCoupon } from '../../domain/coupons/new-coupon.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { countOutcomes } from '../../testing/checkout.ts'
import { campaignInput, claim } from '../../testing/claim.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { createCoupon } from './create-coupon.ts'
import { pauseCoupon } from './pause-coupon.ts'
import { getDeskCoupon } from './queries/get-desk-coupon.ts'
import { resumeCoupon } from './resume-coupon.ts'
import { updateCoupon } from './update-coupon.ts'

const actor = await newStaff()

async function opened(change: Parameters<typeof campaignInput>[0] = {}) {
  const input = campaignInput(change)
  const { id } = await createCoupon(actor, input)
  const save = (edit: Partial<NewCoupon> = {}, version = 1) =>
    updateCoupon(actor, { id, version, ...input, ...edit })
  return { id, input, save, look: () => getDeskCoupon({ id }) }
}

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

it('opens a campaign as it was entered, and the log tells who did', async () => {
  const { id: productId } = await newProduct()
  const { id, input, look } = await opened({ productIds: [productId] })
  expect(await look()).toMatchObject({
    ...input,
    id,
    version: 1,
    issued: 0,
    state: 'running',
    pausedAt: null,
  })
  expect((await look()).products.map((product) => product.id)).toEqual([productId])
  expect(await auditOf(id)).toMatchObject([
    { actor: `staff:${actor.staffId}`, action: 'coupon.created', after: { quantity: 10 } },
  ])
})

it('refuses products that do not exist, and opens nothing', async () => {
  const { id: productId } = await newProduct()
  const named = campaignInput({ productIds: [productId, mintId()] })
  const details = { issues: [{ path: ['productIds'], code: 'unknown' }] }
  await expect(createCoupon(actor, named)).rejects.toMatchObject({ reason: 'INVALID_INPUT', details })
  const { save, look } = await opened()
  await expect(save({ productIds: named.productIds })).rejects.toMatchObject({ details })
  expect(await look()).toMatchObject({ version: 1, productIds: null })
})

it('changes every term until the first coupon is issued, and logs what changed alone', async () => {
  const { id, save, look } = await opened()
  const edit = { discount: { kind: 'percent', value: 20, maxDiscount: 9_000 }, validDays: 3 } as const
  expect(await save(edit)).toEqual({ id, version: 2 })
  expect(await look()).toMatchObject({ ...edit, version: 2 })
  expect((await auditOf(id))[1]).toMatchObject({
    action: 'coupon.updated',
    before: { discount: { kind: 'fixed', value: 3_000 }, validDays: 7 },
    after: edit,
  })
})

it.each([
  ['discount', { discount: { kind: 'fixed', value: 1, maxDiscount: null } }, 'already_issued'],
  ['minOrderAmount', { minOrderAmount: 1 }, 'already_issued'],
  ['validDays', { validDays: 8 }, 'already_issued'],
  ['startsAt', { startsAt: inMinutes(-5) }, 'already_issued'],
  ['quantity', { quantity: 1 }, 'below_issued'],
  ['endsAt', { endsAt: inMinutes(-1) }, 'in_the_past'],
] as const)(
  'refuses another %s once coupons are in hands, and changes nothing',
  async (field, edit, code) => {
    const { id, save, look } = await opened()
    for (const shopper of [await newShopper(), await newShopper()]) await claim(shopper, id)
    const before = await look()
    await expect(save(edit)).rejects.toMatchObject({
      reason: 'INVALID_INPUT',
      details: { issues: [{ path: [field], code }] },
    })
    expect(await look()).toEqual(before)
    expect(await auditOf(id)).toHaveLength(1)
  },
)

it('still changes name, quantity and end then', async () => {
  const { id, save, look } = await opened()
  await claim(await newShopper(), id)
  const edit = { name: { ko: '새 이름', en: 'New name' }, quantity: 1, endsAt: inMinutes(5) }
  await save(edit)
  expect(await look()).toMatchObject({ ...edit, issued: 1, version: 2 })
})

it('refuses who opened an older version, with the newer one', async () => {
  const { id, save, look } = await opened()
  await save({ quantity: 20 })
  await expect(save({ quantity: 30 })).rejects.toMatchObject({
    reason: 'VERSION_CONFLICT',
    details: { current: { id, version: 2, quantity: 20 } },
  })
  expect(await look()).toMatchObject({ version: 2, quantity: 20 })
})

it('opens the gate again when a sold-out campaign gets more, and only so many', async () => {
  const { id, save } = await opened({ quantity: 1 })
  const shoppers = await Promise.all(Array.from({ length: 5 }, () => newShopper()))
  const all = () => countOutcomes(shoppers.map((shopper) => claim(shopper, id)))
  expect(await all()).toEqual({ paid: 1, COUPON_SOLD_OUT: 4 })
  await save({ quantity: 3 })
  expect(await all()).toEqual({ paid: 2, COUPON_ALREADY_CLAIMED: 1, COUPON_SOLD_OUT: 2 })
})

it('pauses and resumes once each, and tells the log so', async () => {
  const { id, look } = await opened()
  for (const act of [pauseCoupon, pauseCoupon]) expect(await act(actor, { id })).toEqual({ ok: true })
  expect(await look()).toMatchObject({ state: 'paused', version: 2 })
  for (const act of [resumeCoupon, resumeCoupon]) await act(actor, { id })
  expect(await look()).toMatchObject({ state: 'running', version: 3, pausedAt: null })
  const log = await auditOf(id)
  expect(log.map(({ action }) => action)).toEqual(['coupon.created', 'coupon.paused', 'coupon.resumed'])
})
