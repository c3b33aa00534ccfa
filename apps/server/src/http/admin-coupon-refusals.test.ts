import { randomUUID } from 'node:crypto'
import { campaignInput, claim, newCampaign } from '@firstcome/db/testing/claim'
import { newShopper } from '@firstcome/db/testing/rows'
import { beforeAll, expect, it } from 'vitest'
import { signedInStaff, startTestDesk } from '../testing/start-test-desk.ts'

type Headers = Record<string, string>
let manager: Headers
let viewer: Headers

beforeAll(async () => {
  manager = (await signedInStaff('manager')).headers
  viewer = (await signedInStaff('viewer')).headers
})

it.each([
  ['120 percent', { discount: { kind: 'percent', value: 120 } }, ['discount', 'value'], 'too_big'],
  ['a quantity of 0', { quantity: 0 }, ['quantity'], 'too_small'],
  [
    'a window that ends before it starts',
    { endsAt: '2026-01-01T00:00:00.000Z' },
    ['endsAt'],
    'not_after_start',
  ],
  ['a product that does not exist', { productIds: [randomUUID()] }, ['productIds'], 'unknown'],
  ['no name in English', { name: { ko: randomUUID(), en: ' ' } }, ['name', 'en'], 'too_small'],
] as const)('a campaign of %s is refused, and none is opened', async (_, change, path, code) => {
  const desk = await startTestDesk()
  const ko = randomUUID()
  const input = { ...campaignInput({ name: { ko, en: ko } }), ...change }
  const answer = await desk.mutate('coupons.create', input, manager)
  expect(answer).toMatchObject({
    status: 400,
    reason: 'INVALID_INPUT',
    details: { issues: [{ path, code }] },
  })
  const { data } = await desk.query('coupons.list', { q: input.name.ko }, manager)
  expect(data).toMatchObject({ items: [] })
})

it('a campaign is opened, edited and stopped by those who run the shop, and seen by all staff', async () => {
  const desk = await startTestDesk()
  const input = campaignInput()
  expect(await desk.mutate('coupons.create', input, viewer)).toMatchObject({ status: 403 })
  const { data } = await desk.mutate('coupons.create', input, manager)
  const { id } = data as { id: string }
  const edited = await desk.mutate('coupons.update', { ...input, id, version: 1, quantity: 5 }, manager)
  expect(edited).toMatchObject({ status: 200, data: { id, version: 2 } })
  expect(await desk.mutate('coupons.pause', { id }, viewer)).toMatchObject({ status: 403 })
  expect((await desk.query('coupons.byId', { id }, viewer)).data).toMatchObject({
    state: 'running',
    quantity: 5,
  })
  expect(await desk.mutate('coupons.pause', { id }, manager)).toMatchObject({ status: 200 })
  expect((await desk.query('coupons.monitor', { id }, viewer)).data).toMatchObject({ state: 'paused' })
})

it('a quantity below what is issued and a stale edit are refused, each with what to do about it', async () => {
  const desk = await startTestDesk()
  const id = await newCampaign()
  for (const shopper of [await newShopper(), await newShopper()]) await claim(shopper, id)
  const { data } = await desk.query('coupons.byId', { id }, manager)
  const { name, discount, minOrderAmount, productIds, startsAt, endsAt, validDays } = data as Record<
    string,
    unknown
  >
  const opened = { id, name, discount, minOrderAmount, productIds, startsAt, endsAt, validDays }
  const save = (quantity: number, version = 1) =>
    desk.mutate('coupons.update', { ...opened, version, quantity }, manager)
  expect(await save(1)).toMatchObject({
    status: 400,
    details: { issues: [{ path: ['quantity'], code: 'below_issued' }] },
  })
  expect(await save(2)).toMatchObject({ status: 200 })
  expect(await save(9)).toMatchObject({
    status: 409,
    reason: 'VERSION_CONFLICT',
    details: { current: { id, version: 2, quantity: 2, issued: 2 } },
  })
  expect((await desk.query('coupons.byId', { id }, manager)).data).toMatchObject({ version: 2, quantity: 2 })
})
