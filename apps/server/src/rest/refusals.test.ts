import { newProduct } from '@firstcome/db/testing/rows'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it } from 'vitest'
import type { RestRequest } from '../testing/call-rest.ts'
import { bearer, startTestShop, type TestShop } from '../testing/start-test-shop.ts'
import { stateOf } from '../testing/state-of.ts'

const JSON_TYPE = { 'content-type': 'application/json' }
const KEY = { 'idempotency-key': 'rest-refusals' }
const charge = JSON.stringify({ amount: 5_000 })

type Sent = Pick<RestRequest, 'headers'> & { method?: string; path?: string; body?: string }

const send = (shop: TestShop, { method = 'POST', path = '/wallet/charges', ...rest }: Sent) =>
  shop.send({ method, path: `/api/v1${path}`, ...rest })

/** Expects a refusal of what would otherwise charge, in the one shape of errors, and that nothing changed. */
async function expectNoCharge(sent: Sent, status: number, error: object) {
  const shop = await startTestShop()
  const shopper = await newSignedInShopper()
  const before = await stateOf(shop, shopper)
  const answer = await send(shop, {
    body: charge,
    ...sent,
    headers: { ...bearer(shopper), ...JSON_TYPE, ...KEY, ...sent.headers },
  })
  expect([answer.status, Object.keys(JSON.parse(answer.text).error)]).toEqual([
    status,
    ['reason', 'message', 'details', 'requestId'],
  ])
  expect(JSON.parse(answer.text)).toMatchObject({ error })
  expect(await stateOf(shop, shopper)).toEqual(before)
  return answer
}

const invalid = (path: (string | number)[], code: string) => ({
  reason: 'INVALID_INPUT',
  details: { issues: [{ path, code }] },
})

describe('a charge is refused', () => {
  it('under two keys that differ', () =>
    expectNoCharge(
      { body: JSON.stringify({ amount: 5_000, idempotencyKey: 'another-key' }) },
      400,
      invalid(['idempotencyKey'], 'other_than_header'),
    ))

  it('without a key, and under one that is none', async () => {
    const shop = await startTestShop()
    const shopper = await newSignedInShopper()
    const headers = { ...bearer(shopper), ...JSON_TYPE }
    const keys: Record<string, string>[] = [{}, { 'idempotency-key': 'short' }, { 'idempotency-key': '' }]
    for (const key of keys) {
      const answer = await send(shop, { headers: { ...headers, ...key }, body: charge })
      expect(answer.status).toBe(400)
      expect(JSON.parse(answer.text).error.details.issues).toMatchObject([{ path: ['idempotencyKey'] }])
    }
    expect(await shop.query('points.balance', undefined, bearer(shopper))).toMatchObject({
      data: { balance: 0 },
    })
  })

  it('as plain text, as a form, and as nothing in particular', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', ''])
      await expectNoCharge({ headers: { 'content-type': type } }, 415, {
        reason: 'UNSUPPORTED_MEDIA_TYPE',
        details: null,
      })
  })

  it('as JSON that is broken, a list, or nothing', async () => {
    await expectNoCharge({ body: '{"amount":' }, 400, invalid([], 'invalid_json'))
    await expectNoCharge({ body: '[5000]' }, 400, invalid([], 'invalid_type'))
    await expectNoCharge({ body: 'null' }, 400, invalid([], 'invalid_type'))
    await expectNoCharge({ body: '' }, 400, invalid(['amount'], 'invalid_type'))
    await expectNoCharge(
      { body: '{"amount":5000,"__proto__":{"amount":9000}}' },
      400,
      invalid(['__proto__'], 'unrecognized_keys'),
    )
  })

  it('with 3 MB of body', () =>
    expectNoCharge({ body: JSON.stringify({ amount: 5_000, note: 'x'.repeat(3_000_000) }) }, 413, {
      reason: 'PAYLOAD_TOO_LARGE',
    }))

  it('with its fields in the query', () =>
    expectNoCharge(
      { path: '/wallet/charges?amount=5000', body: '' },
      400,
      invalid(['amount'], 'unrecognized_keys'),
    ))

  it('by a method that is not its own, which are told', async () => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await expectNoCharge({ method, body: '' }, 405, {
        reason: 'METHOD_NOT_SUPPORTED',
        details: null,
      })
      expect(answer.headers.allow).toBe('POST')
    }
  })

  it('by a cookie from a page of another origin', async () => {
    const shop = await startTestShop()
    const shopper = await newSignedInShopper()
    const headers = { cookie: `fc_shop=${shopper.token}`, ...JSON_TYPE, ...KEY }
    const [own = ''] = shop.services.settings.origins
    const from = (origin: string) => send(shop, { headers: { ...headers, origin }, body: charge })
    const refused = await from('https://evil.example')
    expect([refused.status, JSON.parse(refused.text).error.reason]).toEqual([403, 'FORBIDDEN'])
    const silent = await send(shop, { method: 'DELETE', path: '/cart', headers: { cookie: headers.cookie } })
    expect(silent.status).toBe(403)
    expect(await shop.query('points.balance', undefined, bearer(shopper))).toMatchObject({
      data: { balance: 0 },
    })
    expect([(await from(own)).status]).toEqual([200])
  })
})

it('charges once under one key, whether it comes in the header, in the body, or by tRPC', async () => {
  const shop = await startTestShop()
  const shopper = await newSignedInShopper()
  const idempotencyKey = 'one-key-three-ways'
  const headers = { ...bearer(shopper), ...JSON_TYPE }
  const byHeader = await send(shop, {
    headers: { ...headers, 'idempotency-key': idempotencyKey },
    body: charge,
  })
  const inBoth = JSON.stringify({ amount: 5_000, idempotencyKey })
  const byBody = await send(shop, {
    headers: { ...headers, 'idempotency-key': idempotencyKey },
    body: inBoth,
  })
  const byTrpc = await shop.mutate('points.charge', { amount: 5_000, idempotencyKey }, bearer(shopper))
  expect(byHeader.status).toBe(200)
  expect(byBody.text).toBe(byHeader.text)
  expect(byTrpc.data).toEqual(JSON.parse(byHeader.text))
  expect(await shop.query('points.balance', undefined, bearer(shopper))).toMatchObject({
    data: { balance: 5_000 },
  })
})

it.each([
  ['limit=many', ['limit'], 'invalid_type'],
  ['limit=', ['limit'], 'invalid_type'],
  ['limit=1e2', ['limit'], 'invalid_type'],
  ['limit=1000', ['limit'], 'too_big'],
  ['limit=2&limit=3', ['limit'], 'invalid_type'],
  ['inStock=1', ['inStock'], 'invalid_type'],
  ['sort=cheap', ['sort'], 'invalid_value'],
  ['page=2', ['page'], 'unrecognized_keys'],
  ['__proto__=1', ['__proto__'], 'unrecognized_keys'],
])('refuses the query %s', async (query, path, code) => {
  const shop = await startTestShop()
  const answer = await send(shop, { method: 'GET', path: `/products?${query}` })
  expect(answer.status).toBe(400)
  expect(JSON.parse(answer.text).error).toMatchObject(invalid(path, code))
})

it('reads numbers, booleans and text in any script from a query', async () => {
  const shop = await startTestShop()
  const price = 900_000_000 + (Date.now() % 99_999_999)
  const { id } = await newProduct({ price })
  const list = async (query: Record<string, string>) =>
    (await send(shop, { method: 'GET', path: `/products?${new URLSearchParams(query).toString()}` })).text
  const priced = { minPrice: String(price), maxPrice: String(price), inStock: 'true' }
  expect(JSON.parse(await list(priced))).toMatchObject({ items: [{ id }], nextCursor: null })
  const { data } = await shop.query('catalog.list', { q: '필드 재킷', limit: 3, inStock: false })
  expect(JSON.parse(await list({ q: '필드 재킷', limit: '3', inStock: 'false' }))).toEqual(data)
})

it('finds nothing anywhere else, in the same shape', async () => {
  const shop = await startTestShop()
  for (const path of [
    '/',
    '/nothing',
    '/orders/',
    '/products/popular/more',
    '/cart/lines',
    '/%E0%A4%A',
    '/__proto__',
  ]) {
    const answer = await send(shop, { method: 'GET', path })
    expect([path, answer.status]).toEqual([path, 404])
    expect(JSON.parse(answer.text)).toMatchObject({ error: { reason: 'NOT_FOUND', details: null } })
  }
})

it('tells in Retry-After when to come again', async () => {
  const shop = await startTestShop()
  const { limits } = shop.services.settings
  const few = await startTestShop({ limits: { ...limits, moneyCalls: 1 } })
  const shopper = await newSignedInShopper()
  const headers = { ...bearer(shopper), ...JSON_TYPE, ...KEY }
  await send(few, { headers, body: charge })
  const refused = await send(few, { headers, body: charge })
  expect([refused.status, JSON.parse(refused.text).error.reason]).toEqual([429, 'RATE_LIMITED'])
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
})
