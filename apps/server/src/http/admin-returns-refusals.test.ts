import { refundByStaff } from '@firstcome/db/application/orders/refund-by-staff'
import { auditOf } from '@firstcome/db/testing/audit-of'
import { booksOf, eventsOf } from '@firstcome/db/testing/books-of'
import { sendBack } from '@firstcome/db/testing/change-order'
import { shipThree } from '@firstcome/db/testing/ship'
import { describe, expect, it } from 'vitest'
import { expectRefused, type Refused } from '../testing/expect-refused.ts'
import { signedInStaff, startTestDesk } from '../testing/start-test-desk.ts'

const UNKNOWN = '0199a0b0-0000-7000-8000-000000000000'
const idempotencyKey = 'desk-returns-refusals'
const answer = '사용한 흔적이 있어 돌려드릴 수 없습니다'
const issue = (path: (string | number)[], code: string) => ({ issues: [{ path, code }] })
const bad = (path: (string | number)[], code: string): Refused => [400, 'INVALID_INPUT', issue(path, code)]

async function setUp() {
  const desk = await startTestDesk()
  const [manager, viewer] = [await signedInStaff('manager'), await signedInStaff('viewer')]
  const bought = await shipThree()
  const { shopper, product, order, pieces } = bought
  const { id } = await sendBack(shopper, order, pieces(2))
  const state = async () => [
    await booksOf(shopper, product),
    await eventsOf(order),
    await auditOf(id),
    (await desk.query('returns.byId', { id }, viewer.headers)).data,
  ]
  const send = (path: string, input: object, headers: Record<string, string> = manager.headers) =>
    desk.mutate(`returns.${path}`, { id, ...input }, headers)
  const expectRefusal = (
    path: string,
    input: object,
    refusal: Refused,
    headers: Record<string, string> = manager.headers,
  ) => expectRefused(state, () => send(path, input, headers), refusal)
  const preview = () => desk.query('returns.preview', { id }, viewer.headers)
  return { ...bought, desk, manager, viewer, id, send, expectRefusal, preview }
}

describe('returns.approve and returns.reject', () => {
  it.each<[string, object]>([
    ['approve', { restock: true, idempotencyKey }],
    ['reject', { answer }],
  ])('returns.%s is for managers, and refuses unknown returns', async (path, input) => {
    const { viewer, expectRefusal } = await setUp()
    await expectRefusal(path, input, [403, 'FORBIDDEN'], viewer.headers)
    await expectRefusal(path, input, [401, 'UNAUTHORIZED'], {})
    await expectRefusal(path, { ...input, id: UNKNOWN }, [404, 'NOT_FOUND'])
    await expectRefusal(path, { ...input, id: '1' }, bad(['id'], 'invalid_format'))
    await expectRefusal(path, { ...input, amount: 1 }, bad(['amount'], 'unrecognized_keys'))
  })

  it.each<[string, string, object, Refused]>([
    ['approve', 'no choice of stock', { idempotencyKey }, bad(['restock'], 'invalid_type')],
    ['approve', 'an empty answer', { restock: true, answer: ' ' }, bad(['answer'], 'too_small')],
    [
      'approve',
      'a short key',
      { restock: true, idempotencyKey: '1234567' },
      bad(['idempotencyKey'], 'invalid_format'),
    ],
    ['reject', 'no answer', {}, bad(['answer'], 'invalid_type')],
    ['reject', 'a long answer', { answer: 'x'.repeat(501) }, bad(['answer'], 'too_big')],
  ])('returns.%s refuses %s, and changes nothing', async (path, _, input, refusal) => {
    const { expectRefusal } = await setUp()
    await expectRefusal(path, input, refusal)
  })

  it('refuses what is decided, and repeats an approval under its key', async () => {
    const { id, send, preview, expectRefusal } = await setUp()
    const input = { restock: false, answer: '잘 받았습니다', idempotencyKey }
    expect((await preview()).data).toMatchObject({ amount: 18_666, couponReturns: false })
    const first = await send('approve', input)
    expect([first.status, first.data]).toMatchObject([200, { status: 'shipped', refunded: 18_666 }])
    expect((await send('approve', input)).text).toBe(first.text)
    await expectRefusal('approve', { ...input, restock: true }, [422, 'IDEMPOTENCY_MISMATCH'])
    await expectRefusal('approve', { ...input, idempotencyKey: undefined }, [409, 'RETURN_DECIDED'])
    await expectRefusal('reject', { answer }, [409, 'RETURN_DECIDED'])
    expect(await preview()).toMatchObject({ status: 409, reason: 'RETURN_DECIDED' })
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(['return.approved'])
  })

  it('refuses a return whose pieces have been refunded meanwhile', async () => {
    const { order, pieces, preview, expectRefusal } = await setUp()
    const lines = pieces(2)
    await refundByStaff('system', { id: order.id, lines, reason: '불량', restock: false, idempotencyKey })
    const refusal: Refused = [409, 'REFUND_EXCEEDS_PAYMENT', { status: 'shipped' }]
    await expectRefusal('approve', { restock: true, idempotencyKey }, refusal)
    expect(await preview()).toMatchObject({ status: 409, reason: 'REFUND_EXCEEDS_PAYMENT' })
  })

  it('decides once when two members of staff decide at once', async () => {
    const { desk, id, send } = await setUp()
    const other = await signedInStaff('manager')
    const answers = await Promise.all([
      send('approve', { restock: true, idempotencyKey }),
      desk.mutate('returns.reject', { id, answer }, other.headers),
    ])
    expect(answers.map(({ status, reason }) => `${status} ${reason ?? 'done'}`).sort()).toEqual([
      '200 done',
      '409 RETURN_DECIDED',
    ])
    expect(await auditOf(id)).toHaveLength(1)
  })
})

describe('returns.list', () => {
  it('tells no one who asked', async () => {
    const { desk, viewer } = await setUp()
    const { status, text } = await desk.query('returns.list', { limit: 2 }, viewer.headers)
    expect(status).toBe(200)
    for (const personal of ['하늘', '@shopper.test', '010-1234']) expect(text).not.toContain(personal)
  })

  it.each<[string, object, Refused]>([
    ['an unknown status', { status: 'lost' }, bad(['status'], 'invalid_value')],
    ['too many at once', { limit: 101 }, bad(['limit'], 'too_big')],
    ['a cursor of its own making', { cursor: 'abc' }, bad(['cursor'], 'invalid_cursor')],
  ])('refuses %s', async (_, input, refusal) => {
    const desk = await startTestDesk()
    const viewer = await signedInStaff('viewer')
    await expectRefused(
      async () => null,
      () => desk.query('returns.list', input, viewer.headers),
      refusal,
    )
  })
})
