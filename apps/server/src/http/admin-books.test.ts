import { addDays, dayOf } from '@firstcome/db/domain/reports/day'
import { buy } from '@firstcome/db/testing/buy'
import { newProduct } from '@firstcome/db/testing/rows'
import { describe, expect, it, vi } from 'vitest'
import { expectRefused, type Refused } from '../testing/expect-refused.ts'
import { signedInStaff, startTestDesk } from '../testing/start-test-desk.ts'

vi.mock('../../../../packages/db/src/infrastructure/env.ts', async (original) =>
  (await import('@firstcome/db/testing/own-database')).onOwnDatabase(original),
)

const UNKNOWN = '0199a0b0-0000-7000-8000-000000000000'
const LONG_AGO = '2024-02-28'
const badDay = (code: string): Refused => [400, 'INVALID_INPUT', { issues: [{ path: ['day'], code }] }]

async function setUp() {
  const desk = await startTestDesk()
  const [owner, manager, viewer] = [
    await signedInStaff('owner'),
    await signedInStaff('manager'),
    await signedInStaff('viewer'),
  ]
  /** What these calls could change: the figures of a day gone by, and what the log says of these two. */
  const state = async () => {
    const logs = [owner, manager].map(({ actor: { staffId } }) => ['audit.list', { staffId }] as const)
    const reads = [['wallet.report', { from: LONG_AGO, to: LONG_AGO }] as const, ...logs]
    const answers = await Promise.all(reads.map(([path, input]) => desk.query(path, input, viewer.headers)))
    return answers.map(({ status, data }) => ({ status, data }))
  }
  return { desk, owner, manager, viewer, state }
}

describe('the books', () => {
  it.each([
    ['check', 'viewer', {}],
    ['checkAll', 'manager', {}],
    ['recountDay', 'manager', { day: LONG_AGO }],
  ] as const)('let nobody %s as a %s', async (verb, role, input) => {
    const { state, desk, ...staff } = await setUp()
    await expectRefused(state, () => desk.mutate(`books.${verb}`, input, staff[role].headers), [
      403,
      'FORBIDDEN',
    ])
    await expectRefused(state, () => desk.mutate(`books.${verb}`, input), [401, 'UNAUTHORIZED'])
  })

  it('refuse to count a day anew that is not over', async () => {
    const { desk, owner, state } = await setUp()
    const recount = (day: string) => () => desk.mutate('books.recountDay', { day }, owner.headers)
    const today = dayOf(new Date())
    await expectRefused(state, recount(today), badDay('not_over'))
    await expectRefused(state, recount(addDays(today, 1)), badDay('not_over'))
    await expectRefused(state, recount('yesterday'), badDay('invalid_format'))
  })

  it('set what a row says beside what its parts add up to', async () => {
    const { desk, viewer } = await setUp()
    const { order } = await buy((await newProduct({ price: 60_000 })).variantId, 2)
    const compare = (type: string, id: string) => desk.query('books.compare', { type, id }, viewer.headers)
    const agrees = (name: string, value: number) => ({ name, stated: value, derived: value })
    expect((await compare('order', order.id)).data).toEqual({
      label: order.number,
      productId: null,
      figures: [
        agrees('total', 120_000),
        agrees('captured', 120_000),
        agrees('givenBack', 0),
        agrees('spent', 120_000),
        agrees('returned', 0),
        agrees('events', 1),
      ],
    })
    for (const type of ['order', 'customer', 'variant', 'product', 'coupon'])
      expect(await compare(type, UNKNOWN)).toMatchObject({ status: 404, reason: 'NOT_FOUND' })
    expect(await compare('order', '1')).toMatchObject({ status: 400, reason: 'INVALID_INPUT' })
  })

  it('are checked when a manager asks', async () => {
    const { desk, manager, viewer } = await setUp()
    await buy((await newProduct()).variantId, 1)
    const { status, data } = await desk.mutate('books.check', {}, manager.headers)
    expect(status).toBe(200)
    expect(data).toMatchObject({ ok: true, behind: 0, checkedAt: expect.stringMatching(/Z$/) })
    expect((await desk.query('books.report', undefined, viewer.headers)).data).toEqual(data)
  })
})
