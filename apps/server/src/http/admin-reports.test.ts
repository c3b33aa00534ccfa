import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it } from 'vitest'
import { expectRefused, type Refused } from '../testing/expect-refused.ts'
import { signedInStaff, startTestDesk } from '../testing/start-test-desk.ts'
import { bearer } from '../testing/start-test-shop.ts'

const LONG_AGO = '2024-02-28'
const bad = (path: string, code: string): Refused => [
  400,
  'INVALID_INPUT',
  { issues: [{ path: path ? [path] : [], code }] },
]

async function setUp() {
  const desk = await startTestDesk()
  const viewer = await signedInStaff('viewer')
  /** What these calls could change: the figures of a day gone by. */
  const state = async () => {
    const { status, data } = await desk.query(
      'wallet.report',
      { from: LONG_AGO, to: LONG_AGO },
      viewer.headers,
    )
    return { status, data }
  }
  return { desk, viewer, state }
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
