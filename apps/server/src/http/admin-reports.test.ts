import { addDays, dayOf } from '@firstcome/db/domain/reports/day'
import { buy } from '@firstcome/db/testing/buy'
import { newProduct } from '@firstcome/db/testing/rows'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it, vi } from 'vitest'
import { expectRefused, type Refused } from '../testing/expect-refused.ts'
import { signedInStaff, startTestDesk } from '../testing/start-test-desk.ts'
import { bearer } from '../testing/start-test-shop.ts'

const UNKNOWN = '0199a0b0-0000-7000-8000-000000000000'
const LONG_AGO = '2024-02-28'
const bad = (path: string, code: string): Refused => [
  400,
  'INVALID_INPUT',
  { issues: [{ path: path ? [path] : [], code }] },
]

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

const RANGES: [string, object, Refused][] = [
  [
    'no range',
    {},
    [
      400,
      'INVALID_INPUT',
      {
        issues: [
          { path: ['from'], code: 'invalid_type' },
          { path: ['to'], code: 'invalid_type' },
        ],
      },
    ],
  ],
  ['a day that is none', { from: '2026-02-30', to: '2026-03-01' }, bad('from', 'invalid_format')],
  ['a moment', { from: '2026-02-01', to: '2026-03-01T00:00:00.000Z' }, bad('to', 'invalid_format')],
  ['an end before its start', { from: '2026-03-02', to: '2026-03-01' }, bad('to', 'bad_range')],
  ['367 days', { from: '2026-01-01', to: '2027-01-02' }, bad('to', 'bad_range')],
  [
    'an unknown field',
    { from: '2026-01-01', to: '2026-01-01', zone: 'UTC' },
    bad('zone', 'unrecognized_keys'),
  ],
]

describe.each(['dashboard.summary', 'wallet.report'])('%s', (path) => {
  it.each(RANGES)('refuses %s', async (_, input, refusal) => {
    const { desk, viewer, state } = await setUp()
    await expectRefused(state, () => desk.query(path, input, viewer.headers), refusal)
  })

  it('is for staff alone', async () => {
    const { desk, state } = await setUp()
    const range = { from: LONG_AGO, to: LONG_AGO }
    await expectRefused(state, () => desk.query(path, range), [401, 'UNAUTHORIZED'])
    const shopper = bearer(await newSignedInShopper())
    await expectRefused(state, () => desk.query(path, range, shopper), [401, 'UNAUTHORIZED'])
  })
})

it('sums a year up day by day, also one in which nothing happened', async () => {
  const { desk, viewer } = await setUp()
  const range = { from: '2020-01-01', to: '2020-12-31' }
  const { status, data } = await desk.query('dashboard.summary', range, viewer.headers)
  expect(status).toBe(200)
  expect(data).toMatchObject({
    range,
    before: { from: '2018-12-31', to: '2019-12-31' },
    sales: { now: 0, before: 0 },
    topProducts: [],
  })
  expect(data).toHaveProperty('orders.byDay.length', 366)
})

describe('the file of points', () => {
  const get = (input: unknown) => `/api/exports/wallet.csv?input=${encodeURIComponent(JSON.stringify(input))}`

  it('is the report as CSV', async () => {
    const { desk, viewer } = await setUp()
    const path = get({ from: '2020-01-31', to: '2020-02-01', by: 'month' })
    const { status, headers, text } = await desk.send({ method: 'GET', path, headers: viewer.headers })
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'attachment; filename="wallet.csv"',
    ])
    expect(text).toBe(
      '\uFEFFperiod,charged,spent,refunded,adjusted,expired,outstanding\r\n2020-01,0,0,0,0,0,0\r\n2020-02,0,0,0,0,0,0\r\n',
    )
  })

  it('is refused like the report', async () => {
    const { desk, viewer, state } = await setUp()
    const send =
      (input: unknown, headers = {}) =>
      () =>
        desk.send({ method: 'GET', path: get(input), headers })
    await expectRefused(state, send({ from: LONG_AGO, to: LONG_AGO }), [401, 'UNAUTHORIZED'])
    await expectRefused(
      state,
      send({ from: LONG_AGO, to: '2020-01-01' }, viewer.headers),
      bad('to', 'bad_range'),
    )
    await expectRefused(
      state,
      send({ from: LONG_AGO, to: LONG_AGO, by: 'year' }, viewer.headers),
      bad('by', 'invalid_value'),
    )
  })
})

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
    await expectRefused(state, recount(today), bad('day', 'not_over'))
    await expectRefused(state, recount(addDays(today, 1)), bad('day', 'not_over'))
    await expectRefused(state, recount('yesterday'), bad('day', 'invalid_format'))
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
    // Others check the same books meanwhile.
    await vi.waitFor(
      async () => expect((await desk.mutate('books.check', {}, manager.headers)).status).toBe(200),
      { timeout: 30_000 },
    )
    const { data } = await desk.query('books.report', undefined, viewer.headers)
    expect(data).toHaveProperty('checks.length', expect.any(Number))
    expect(data).toMatchObject({ checkedAt: expect.stringMatching(/Z$/) })
  })
})
