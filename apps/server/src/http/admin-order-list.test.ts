import { exportSchema } from '@firstcome/db/domain/desk-orders/desk-order'
import { auditOf } from '@firstcome/db/testing/audit-of'
import { buyOne } from '@firstcome/db/testing/checkout'
import { newProduct, newShopper } from '@firstcome/db/testing/rows'
import { describe, expect, it } from 'vitest'
import { expectRefused, type Refused } from '../testing/expect-refused.ts'
import { signedInStaff, startTestDesk } from '../testing/start-test-desk.ts'

const UNKNOWN = '0199a0b0-0000-7000-8000-000000000000'
const issue = (path: (string | number)[], code: string) => ({ issues: [{ path, code }] })
const bad = (path: (string | number)[], code: string): Refused => [400, 'INVALID_INPUT', issue(path, code)]

async function setUp() {
  const desk = await startTestDesk()
  const [manager, viewer] = [await signedInStaff('manager'), await signedInStaff('viewer')]
  const customer = await newShopper({ balance: 100_000, name: '=cmd 길동' })
  const { order } = await buyOne(customer, await newProduct())
  const { userId } = customer
  const list = (filter: object = {}) => desk.query('orders.list', { userId, ...filter }, viewer.headers)
  return { desk, manager, viewer, userId, order, list }
}

describe('orders.list', () => {
  it('answers everyone who works at the desk, and tells no one who the customer is', async () => {
    const { order, list } = await setUp()
    const { status, data, text } = await list()
    expect([status, data]).toMatchObject([
      200,
      { items: [{ id: order.id, number: order.number }], nextCursor: null },
    ])
    for (const personal of ['길동', '@shopper.test', '010-1234', '세종대로'])
      expect(text).not.toContain(personal)
  })

  it.each<[string, object, Refused]>([
    ['an unknown status', { status: 'lost' }, bad(['status'], 'invalid_value')],
    ['no refund status', { refundStatus: [] }, bad(['refundStatus'], 'too_small')],
    ['a day for a moment', { from: '2026-01-01' }, bad(['from'], 'invalid_format')],
    ['a negative amount', { minTotal: -1 }, bad(['minTotal'], 'too_small')],
    ['a fraction', { maxTotal: 0.5 }, bad(['maxTotal'], 'invalid_type')],
    ['a malformed id', { productId: '1' }, bad(['productId'], 'invalid_format')],
    ['an empty search', { q: '  ' }, bad(['q'], 'too_small')],
    ['an unknown sort', { sort: 'random' }, bad(['sort'], 'invalid_value')],
    ['too many at once', { limit: 101 }, bad(['limit'], 'too_big')],
    ['an unknown field', { page: 2 }, bad(['page'], 'unrecognized_keys')],
    ['a cursor of its own making', { cursor: 'abc' }, bad(['cursor'], 'invalid_cursor')],
  ])('refuses %s', async (_, filter, refusal) => {
    const { list } = await setUp()
    await expectRefused(
      async () => null,
      () => list(filter),
      refusal,
    )
  })
})

describe('orders.shipMany', () => {
  const shipments = (id: string, change: object = {}) => [
    { id, carrier: 'CJ', trackingNumber: '1', ...change },
  ]
  const idempotencyKey = 'ship-many-refusals'

  it.each<[string, (id: string) => object, Refused]>([
    ['nothing', () => ({ shipments: [] }), bad(['shipments'], 'too_small')],
    [
      'an order twice',
      (id) => ({ shipments: [...shipments(id), ...shipments(id)] }),
      bad(['shipments'], 'custom'),
    ],
    [
      'no carrier',
      (id) => ({ shipments: shipments(id, { carrier: ' ' }) }),
      bad(['shipments', 0, 'carrier'], 'too_small'),
    ],
    [
      'no key',
      (id) => ({ shipments: shipments(id), idempotencyKey: undefined }),
      bad(['idempotencyKey'], 'invalid_type'),
    ],
    [
      'a long key',
      (id) => ({ shipments: shipments(id), idempotencyKey: 'x'.repeat(219) }),
      bad(['idempotencyKey'], 'too_big'),
    ],
  ])('refuses %s, and ships nothing', async (_, input, refusal) => {
    const { desk, manager, order, list } = await setUp()
    const state = async () => [(await list()).data, await auditOf(order.id)]
    const call = () => desk.mutate('orders.shipMany', { idempotencyKey, ...input(order.id) }, manager.headers)
    await expectRefused(state, call, refusal)
  })

  it('is for managers', async () => {
    const { desk, viewer, order, list } = await setUp()
    const state = async () => [(await list()).data, await auditOf(order.id)]
    const input = { shipments: shipments(order.id), idempotencyKey }
    await expectRefused(state, () => desk.mutate('orders.shipMany', input, viewer.headers), [
      403,
      'FORBIDDEN',
    ])
    await expectRefused(state, () => desk.mutate('orders.shipMany', input), [401, 'UNAUTHORIZED'])
  })

  it('answers order by order', async () => {
    const { desk, manager, order } = await setUp()
    const input = { shipments: [...shipments(UNKNOWN), ...shipments(order.id)], idempotencyKey }
    const { status, data } = await desk.mutate('orders.shipMany', input, manager.headers)
    expect([status, data]).toEqual([
      200,
      {
        items: [
          { id: UNKNOWN, shippedAt: null, refused: 'NOT_FOUND' },
          { id: order.id, shippedAt: expect.any(String), refused: null },
        ],
      },
    ])
  })
})

describe('the file of orders', () => {
  it('is the list of the same filter as CSV, masked, without a formula', async () => {
    const { desk, viewer, userId, order } = await setUp()
    const asked = await desk.query('orders.exportCsv', { userId, locale: 'en' }, viewer.headers)
    const { url } = exportSchema.parse(asked.data)
    const { status, headers, text } = await desk.send({ method: 'GET', path: url, headers: viewer.headers })
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'private, no-store',
    ])
    expect(headers['content-disposition']).toBe('attachment; filename="orders.csv"')
    const [header, line, end] = text.split('\r\n')
    expect(header).toBe(
      '\uFEFFnumber,placed_at,status,refund_status,customer,email,pieces,subtotal,discount,delivery_fee,total,refunded,coupon,carrier,tracking_number',
    )
    expect(line).toBe(
      `${order.number},${order.placedAt},paid,none,'=**d 길*,0***@s***.test,1,10000,0,3000,13000,0,,,`,
    )
    expect(end).toBe('')
  })

  it('has a header when there are no orders', async () => {
    const { desk, viewer } = await setUp()
    const path = `/api/exports/orders.csv?input=${encodeURIComponent(JSON.stringify({ userId: UNKNOWN }))}`
    const { text } = await desk.send({ method: 'GET', path, headers: viewer.headers })
    expect(text).toMatch(/^\uFEFFnumber,[a-z_,]+\r\n$/)
  })

  it('is refused like a procedure', async () => {
    const { desk, viewer } = await setUp()
    const get = (query: string, headers: Record<string, string> = viewer.headers, method = 'GET') =>
      desk.send({ method, path: `/api/exports/orders.csv${query}`, headers })
    expect(await get('?input={}', {})).toMatchObject({ status: 401, reason: 'UNAUTHORIZED' })
    expect(await get('?input={}', viewer.headers, 'POST')).toMatchObject({ status: 405 })
    expect(await get('?input={"status":"lost"}')).toMatchObject({
      status: 400,
      reason: 'INVALID_INPUT',
      details: issue(['status'], 'invalid_value'),
    })
    expect(await get('?input={')).toMatchObject({ status: 400, reason: 'INVALID_INPUT' })
    expect(await get('')).toMatchObject({ status: 400, reason: 'INVALID_INPUT' })
  })
})
