import { once } from 'node:events'
import { request } from 'node:http'
import { auditOf } from '@firstcome/db/testing/audit-of'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it, vi } from 'vitest'
import { expectRefused, type Refused } from '../testing/expect-refused.ts'
import { signedInStaff, startTestDesk } from '../testing/start-test-desk.ts'
import { bearer } from '../testing/start-test-shop.ts'

const UNKNOWN = '0199a0b0-0000-7000-8000-000000000000'
const idempotencyKey = 'customers-refusals'
const reason = '배송 문의 확인'
const issue = (path: string, code: string) => ({ issues: [{ path: [path], code }] })

async function setUp() {
  const desk = await startTestDesk()
  const [manager, viewer] = [await signedInStaff('manager'), await signedInStaff('viewer')]
  const customer = await newSignedInShopper({ balance: 10_000 })
  const id = customer.userId
  const shown = async (path: string) => {
    const { status, data } = await desk.query(path, { id }, manager.headers)
    return { status, data }
  }
  const state = async () => [
    await shown('customers.byId'),
    await shown('customers.ledger'),
    await auditOf(id),
  ]
  const expectRefusal = (
    path: string,
    input: object,
    refusal: Refused,
    headers: Record<string, string> = manager.headers,
  ) => expectRefused(state, () => desk.mutate(path, { id, ...input }, headers), refusal)
  return { desk, manager, viewer, customer, id, expectRefusal }
}

const bad = (path: string, code: string): Refused => [400, 'INVALID_INPUT', issue(path, code)]

describe('customers.adjustPoints', () => {
  it.each<[string, object, Refused]>([
    ['nothing', { amount: 0 }, bad('amount', 'custom')],
    ['too much', { amount: 1_000_001 }, bad('amount', 'too_big')],
    ['too much taken', { amount: -1_000_001 }, bad('amount', 'too_small')],
    ['a fraction', { amount: 0.5 }, bad('amount', 'invalid_type')],
    ['"1000"', { amount: '1000' }, bad('amount', 'invalid_type')],
    ['no reason', { reason: undefined }, bad('reason', 'invalid_type')],
    ['a reason of two letters', { reason: ' ok ' }, bad('reason', 'too_small')],
    ['a long reason', { reason: 'x'.repeat(301) }, bad('reason', 'too_big')],
    ['no key', { idempotencyKey: undefined }, bad('idempotencyKey', 'invalid_type')],
    ['a short key', { idempotencyKey: '1234567' }, bad('idempotencyKey', 'invalid_format')],
    ['an unknown field', { bonus: 1 }, bad('bonus', 'unrecognized_keys')],
    ['a malformed id', { id: '1' }, bad('id', 'invalid_format')],
    ['nobody', { id: UNKNOWN }, [404, 'NOT_FOUND']],
    [
      'more than there is',
      { amount: -10_001 },
      [409, 'INSUFFICIENT_POINTS', { balance: 10_000, required: 10_001, shortfall: 1 }],
    ],
  ])('refuses %s, and changes nothing', async (_, change, refusal) => {
    const { expectRefusal } = await setUp()
    await expectRefusal(
      'customers.adjustPoints',
      { amount: 1_000, reason, idempotencyKey, ...change },
      refusal,
    )
  })

  it('refuses who may not, and changes nothing', async () => {
    const { viewer, customer, expectRefusal } = await setUp()
    const refused = (refusal: Refused, headers: Record<string, string>) =>
      expectRefusal('customers.adjustPoints', { amount: 1_000, reason, idempotencyKey }, refusal, headers)
    await refused([403, 'FORBIDDEN'], viewer.headers)
    await refused([401, 'UNAUTHORIZED'], bearer(customer))
    await refused([401, 'UNAUTHORIZED'], {})
  })

  it('answers a repeat with the first answer, and refuses another amount under its key', async () => {
    const { desk, manager, id, expectRefusal } = await setUp()
    const input = { id, amount: 1_000, reason, idempotencyKey }
    const first = await desk.mutate('customers.adjustPoints', input, manager.headers)
    const again = await desk.mutate('customers.adjustPoints', input, manager.headers)
    expect(first).toMatchObject({ status: 200, data: { balance: 11_000 } })
    expect(again.text).toBe(first.text)
    expect(await auditOf(id)).toHaveLength(1)
    await expectRefusal('customers.adjustPoints', { ...input, amount: 2_000 }, [422, 'IDEMPOTENCY_MISMATCH'])
  })
})

describe('customers.reveal', () => {
  it.each<[string, object, Refused]>([
    ['without a reason', { reason: undefined }, bad('reason', 'invalid_type')],
    ['with a reason of two letters', { reason: '12' }, bad('reason', 'too_small')],
    ['for no field', { fields: [] }, bad('fields', 'too_small')],
    ['for nobody', { id: UNKNOWN }, [404, 'NOT_FOUND']],
    ['for no order', { id: undefined, orderId: UNKNOWN }, [404, 'NOT_FOUND']],
  ])('shows nothing %s', async (_, change, refusal) => {
    const { expectRefusal } = await setUp()
    await expectRefusal('customers.reveal', { reason, ...change }, refusal)
  })

  it('shows nothing to who may not look', async () => {
    const { viewer, customer, expectRefusal } = await setUp()
    await expectRefusal('customers.reveal', { reason }, [403, 'FORBIDDEN'], viewer.headers)
    await expectRefusal('customers.reveal', { reason }, [401, 'UNAUTHORIZED'], bearer(customer))
    await expectRefusal('customers.reveal', { reason }, [401, 'UNAUTHORIZED'], {})
  })

  it('is in the log, with who looked from where, even when nobody hears the answer', async () => {
    const { desk, manager, id } = await setUp()
    const outgoing = request(`${desk.origin}/api/trpc/customers.reveal`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...manager.headers },
    })
    outgoing.on('error', () => {}).end(JSON.stringify({ id, reason }))
    await once(outgoing, 'finish')
    outgoing.destroy()
    await vi.waitFor(async () =>
      expect(await auditOf(id)).toMatchObject([
        { actor: `staff:${manager.actor.staffId}`, action: 'customer.revealed', reason },
      ]),
    )
  })
})
