import { auditOf } from '@firstcome/db/testing/audit-of'
import { booksOf, eventsOf } from '@firstcome/db/testing/books-of'
import { cancel, refund } from '@firstcome/db/testing/change-order'
import { placeOne } from '@firstcome/db/testing/checkout'
import { buyThree, ship } from '@firstcome/db/testing/ship'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { expectRefused, type Refused } from '../testing/expect-refused.ts'
import { signedInStaff, startTestDesk } from '../testing/start-test-desk.ts'

const pageSchema = z.looseObject({ timeline: z.array(z.looseObject({ kind: z.string() })) })
const UNKNOWN = '0199a0b0-0000-7000-8000-000000000000'
const idempotencyKey = 'desk-orders-refusals'
const reason = '고객이 전화로 요청'
const parcel = { carrier: 'CJ대한통운', trackingNumber: '6012-3456-7890' }
const issue = (path: (string | number)[], code: string) => ({ issues: [{ path, code }] })
const bad = (path: (string | number)[], code: string): Refused => [400, 'INVALID_INPUT', issue(path, code)]

async function setUp() {
  const desk = await startTestDesk()
  const [manager, viewer] = [await signedInStaff('manager'), await signedInStaff('viewer')]
  const bought = await buyThree()
  const { shopper, product, order } = bought
  const page = async (id = order.id) => (await desk.query('orders.byId', { id }, viewer.headers)).data
  const state = async () => [
    await booksOf(shopper, product),
    await eventsOf(order),
    await auditOf(order.id),
    withoutMessages(await page()),
  ]
  const send = (path: string, input: object, headers: Record<string, string> = manager.headers) =>
    desk.mutate(`orders.${path}`, { id: order.id, ...input }, headers)
  const expectRefusal = (
    path: string,
    input: object,
    refusal: Refused,
    headers: Record<string, string> = manager.headers,
  ) => expectRefused(state, () => send(path, input, headers), refusal)
  return { ...bought, desk, manager, viewer, page, send, expectRefusal }
}

/** The page without what its customer is told of before, which a worker may write at any moment. */
const withoutMessages = (page: unknown) => {
  const { timeline, ...rest } = pageSchema.parse(page)
  return { ...rest, timeline: timeline.filter(({ kind }) => kind !== 'message') }
}

const whole = { reason, restock: true, idempotencyKey }

describe('each act on an order', () => {
  it.each<[string, object]>([
    ['ship', parcel],
    ['deliver', {}],
    ['editTracking', { ...parcel, version: 1 }],
    ['cancel', { reason, idempotencyKey }],
    ['refund', whole],
    ['note', { text: '메모' }],
  ])('orders.%s is for managers, and refuses unknown orders', async (path, input) => {
    const { viewer, expectRefusal } = await setUp()
    await expectRefusal(path, input, [403, 'FORBIDDEN'], viewer.headers)
    await expectRefusal(path, input, [401, 'UNAUTHORIZED'], {})
    await expectRefusal(path, { ...input, id: UNKNOWN }, [404, 'NOT_FOUND'])
    await expectRefusal(path, { ...input, id: '1' }, bad(['id'], 'invalid_format'))
    await expectRefusal(path, { ...input, force: true }, bad(['force'], 'unrecognized_keys'))
  })

  it.each<[string, string, object, Refused]>([
    ['ship', 'no carrier', { ...parcel, carrier: ' ' }, bad(['carrier'], 'too_small')],
    [
      'ship',
      'a long number',
      { ...parcel, trackingNumber: '1'.repeat(61) },
      bad(['trackingNumber'], 'too_big'),
    ],
    ['deliver', 'what is not on its way', {}, [409, 'ORDER_NOT_SHIPPABLE', { status: 'paid' }]],
    [
      'editTracking',
      'what is not shipped',
      { ...parcel, version: 1 },
      [409, 'ORDER_NOT_SHIPPABLE', { status: 'paid' }],
    ],
    ['cancel', 'no reason', { reason: ' ', idempotencyKey }, bad(['reason'], 'too_small')],
    ['cancel', 'no key', { reason }, bad(['idempotencyKey'], 'invalid_type')],
    ['refund', 'no choice of stock', { reason, idempotencyKey }, bad(['restock'], 'invalid_type')],
    ['refund', 'no lines', { ...whole, lines: [] }, bad(['lines'], 'too_small')],
    ['refund', 'no reason', { ...whole, reason: '' }, bad(['reason'], 'too_small')],
    [
      'refund',
      'a short key',
      { ...whole, idempotencyKey: '1234567' },
      bad(['idempotencyKey'], 'invalid_format'),
    ],
    [
      'refund',
      'a line of another order',
      { ...whole, lines: [{ orderLineId: UNKNOWN, quantity: 1 }] },
      [404, 'NOT_FOUND'],
    ],
    ['note', 'nothing', { text: '  ' }, bad(['text'], 'too_small')],
    ['note', 'a novel', { text: 'x'.repeat(2001) }, bad(['text'], 'too_big')],
  ])('orders.%s refuses %s, and changes nothing', async (path, _, input, refusal) => {
    const { expectRefusal } = await setUp()
    await expectRefusal(path, input, refusal)
  })

  it('refuses what an order’s status does not allow', async () => {
    const { shopper, product, order, expectRefusal } = await setUp()
    const { order: held } = await placeOne(shopper, product)
    const unpaid = { id: held.id }
    await expectRefusal('ship', { ...parcel, ...unpaid }, [
      409,
      'ORDER_NOT_SHIPPABLE',
      { status: 'pending_payment' },
    ])
    await expectRefusal('refund', { ...whole, ...unpaid }, [
      409,
      'ORDER_NOT_REFUNDABLE',
      { status: 'pending_payment' },
    ])
    await ship(order)
    await expectRefusal('ship', parcel, [409, 'ORDER_NOT_SHIPPABLE', { status: 'shipped' }])
    await expectRefusal('cancel', { reason, idempotencyKey }, [
      409,
      'ORDER_NOT_CANCELLABLE',
      { status: 'shipped' },
    ])
  })

  it('refuses an order of which nothing is left', async () => {
    const { shopper, order, expectRefusal } = await setUp()
    await refund(shopper, order)
    await expectRefusal('ship', parcel, [409, 'ORDER_NOT_SHIPPABLE', { status: 'paid' }])
    await expectRefusal('refund', whole, [409, 'ORDER_NOT_REFUNDABLE', { status: 'paid' }])
    await expectRefusal('cancel', { reason, idempotencyKey }, [
      409,
      'ORDER_NOT_CANCELLABLE',
      { status: 'paid' },
    ])
  })

  it('refuses an order that is cancelled', async () => {
    const { shopper, order, expectRefusal } = await setUp()
    await cancel(shopper, order)
    const gone = { status: 'cancelled' }
    await expectRefusal('ship', parcel, [409, 'ORDER_NOT_SHIPPABLE', gone])
    await expectRefusal('refund', whole, [409, 'ORDER_NOT_REFUNDABLE', gone])
    await expectRefusal('cancel', { reason, idempotencyKey }, [409, 'ORDER_NOT_CANCELLABLE', gone])
  })
})

describe('orders.editTracking', () => {
  it('refuses a version that is not the newest, and shows what is there now', async () => {
    const { order, send, expectRefusal } = await setUp()
    await ship(order)
    const version = 2
    expect((await send('editTracking', { ...parcel, version })).status).toBe(200)
    const current = { ...parcel, version: 3 }
    await expectRefusal('editTracking', { carrier: '한진택배', trackingNumber: '5', version }, [
      409,
      'VERSION_CONFLICT',
      { current },
    ])
  })
})

describe('orders.refund', () => {
  it('refuses more than is left, as its preview does', async () => {
    const { desk, order, pieces, viewer, expectRefusal } = await setUp()
    const refusal: Refused = [409, 'REFUND_EXCEEDS_PAYMENT', { status: 'paid' }]
    await expectRefusal('refund', { ...whole, lines: pieces(4) }, refusal)
    const preview = await desk.query(
      'orders.refundPreview',
      { id: order.id, lines: pieces(4) },
      viewer.headers,
    )
    expect([preview.status, preview.reason, preview.details]).toEqual(refusal)
  })

  it('books what its preview shows, once per key, and refuses another body under it', async () => {
    const { desk, order, pieces, viewer, send, expectRefusal } = await setUp()
    const lines = pieces(2)
    const { data } = await desk.query('orders.refundPreview', { id: order.id, lines }, viewer.headers)
    expect(data).toEqual({
      amount: 18_666,
      lines: [{ ...lines[0], amount: 18_666 }],
      couponReturns: false,
      shippingFeeReturns: false,
    })
    const first = await send('refund', { ...whole, lines })
    expect([first.status, first.data]).toMatchObject([200, { refundStatus: 'partial', refunded: 18_666 }])
    await expectRefusal('refund', { ...whole, lines: pieces(1) }, [422, 'IDEMPOTENCY_MISMATCH'])
    expect((await send('refund', { ...whole, lines })).text).toBe(first.text)
    expect((await auditOf(order.id)).map(({ action }) => action)).toEqual(['order.refunded'])
  })

  it('gives the last pieces back once when two members of staff refund them at once', async () => {
    const { desk, shopper, product, order, pieces, send } = await setUp()
    const other = await signedInStaff('manager')
    const input = { ...whole, lines: pieces(2) }
    const answers = await Promise.all([
      send('refund', input),
      desk.mutate('orders.refund', { id: order.id, ...input }, other.headers),
    ])
    expect(answers.map(({ status, reason }) => `${status} ${reason ?? 'done'}`).sort()).toEqual([
      '200 done',
      '409 REFUND_EXCEEDS_PAYMENT',
    ])
    expect(await booksOf(shopper, product)).toMatchObject({
      wallet: { balance: 37_666n },
      orders: [{ refunded: 18_666n, refunds: [{ amount: 18_666n }] }],
    })
    expect(await auditOf(order.id)).toMatchObject([{ action: 'order.refunded', reason }])
  })
})

describe('orders.cancel', () => {
  it('gives everything back for a reason, once per key', async () => {
    const { shopper, product, order, manager, send } = await setUp()
    const input = { reason, idempotencyKey }
    const first = await send('cancel', input)
    expect([first.status, first.data]).toMatchObject([200, { status: 'cancelled', refunded: 31_000 }])
    expect((await send('cancel', input)).text).toBe(first.text)
    const actor = `staff:${manager.actor.staffId}`
    expect(await booksOf(shopper, product)).toMatchObject({
      wallet: { balance: 50_000n },
      variants: [{ stock: 10 }],
      coupons: [{ status: 'free' }],
      orders: [{ status: 'cancelled', refunds: [{ reason, amount: 31_000n, actor }] }],
    })
    expect(await auditOf(order.id)).toEqual([
      {
        actor,
        action: 'order.cancelled',
        before: { status: 'paid' },
        after: { status: 'cancelled', amount: 31_000 },
        reason,
      },
    ])
  })
})

describe('reads of an order', () => {
  it('refuse who is not signed in, and what is not there', async () => {
    const { desk, viewer } = await setUp()
    for (const path of ['orders.byId', 'orders.neighbours', 'orders.refundPreview']) {
      expect(await desk.query(path, { id: UNKNOWN })).toMatchObject({ status: 401 })
      expect(await desk.query(path, { id: UNKNOWN }, viewer.headers)).toMatchObject({
        status: 404,
        reason: 'NOT_FOUND',
      })
    }
  })

  it('tell the neighbours of an order in a list', async () => {
    const { desk, shopper, product, order, viewer } = await setUp()
    const { order: later } = await placeOne(shopper, product)
    const near = async (id: string, more: object) =>
      (await desk.query('orders.neighbours', { id, userId: shopper.userId, ...more }, viewer.headers)).data
    const named = ({ id, number }: { id: string; number: string }) => ({ id, number })
    expect(await near(order.id, {})).toEqual({ previous: named(later), next: null })
    expect(await near(order.id, { sort: 'oldest' })).toEqual({ previous: null, next: named(later) })
    expect(await near(order.id, { status: 'paid' })).toEqual({ previous: null, next: null })
    expect(await near(later.id, { sort: 'highest' })).toEqual({ previous: named(order), next: null })
  })
})
