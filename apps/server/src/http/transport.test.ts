import { once } from 'node:events'
import { connect } from 'node:net'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it } from 'vitest'
import { bearer, startTestShop, type TestShop } from '../testing/start-test-shop.ts'

const JSON_TYPE = { 'content-type': 'application/json' }
const CHARGE = '/api/trpc/points.charge'
const charge = JSON.stringify({ amount: 5_000, idempotencyKey: 'transport' })
const large = JSON.stringify({ amount: 5_000, idempotencyKey: 'k'.repeat(3_000_000) })

/** Expects a refusal of something that would otherwise charge, and that it did not. */
async function expectNoCharge(
  request: (shop: TestShop, auth: Record<string, string>) => Promise<unknown>,
  refusal: object,
) {
  const shop = await startTestShop()
  const shopper = await newSignedInShopper()
  expect(await request(shop, bearer(shopper))).toMatchObject(refusal)
  expect(await shop.query('points.balance', undefined, bearer(shopper))).toMatchObject({
    data: { balance: 0 },
  })
}

describe('a change is refused', () => {
  it('as malformed JSON', () =>
    expectNoCharge(
      (shop, auth) =>
        shop.send({ method: 'POST', path: CHARGE, headers: { ...auth, ...JSON_TYPE }, body: '{"amount":' }),
      { status: 400, reason: 'INVALID_INPUT', details: { issues: [{ path: [], code: 'invalid_json' }] } },
    ))

  it.each([
    ['a form', 'application/x-www-form-urlencoded'],
    ['plain text', 'text/plain'],
    ['a multipart form', 'multipart/form-data; boundary=x'],
    ['bytes', 'application/octet-stream'],
    ['another JSON', 'application/json-patch+json'],
  ])('as %s', (_, type) =>
    expectNoCharge(
      (shop, auth) =>
        shop.send({ method: 'POST', path: CHARGE, headers: { ...auth, 'content-type': type }, body: charge }),
      { status: 415, reason: 'UNSUPPORTED_MEDIA_TYPE', details: null },
    ),
  )

  it('without a content type', () =>
    expectNoCharge((shop, auth) => shop.send({ method: 'POST', path: CHARGE, headers: auth, body: charge }), {
      status: 415,
      reason: 'UNSUPPORTED_MEDIA_TYPE',
    }))

  it.each(['GET', 'PUT', 'PATCH', 'DELETE'])('by %s', (method) =>
    expectNoCharge(
      (shop, auth) =>
        shop.send({
          method,
          path: `${CHARGE}?input=${encodeURIComponent(charge)}`,
          headers: { ...auth, ...JSON_TYPE },
        }),
      { status: 405, reason: 'METHOD_NOT_SUPPORTED', details: null },
    ),
  )

  it('by a method override', () =>
    expectNoCharge(
      (shop, auth) =>
        shop.send({
          method: 'GET',
          path: `${CHARGE}?_method=POST&input=${encodeURIComponent(charge)}`,
          headers: { ...auth, ...JSON_TYPE, 'x-http-method-override': 'POST' },
        }),
      { status: 405, reason: 'METHOD_NOT_SUPPORTED' },
    ))

  it('with 3 MB of body, announced or not', async () => {
    const announced = { ...JSON_TYPE, 'content-length': String(large.length) }
    const chunked = { ...JSON_TYPE, 'transfer-encoding': 'chunked' }
    for (const headers of [announced, chunked])
      await expectNoCharge(
        (shop, auth) =>
          shop.send({ method: 'POST', path: CHARGE, headers: { ...auth, ...headers }, body: large }),
        {
          status: 413,
          reason: 'PAYLOAD_TOO_LARGE',
          details: null,
        },
      )
  })
})

describe('a read', () => {
  it('is GET alone', async () => {
    const shop = await startTestShop()
    const post = await shop.mutate('catalog.list', {})
    expect(post).toMatchObject({ status: 405, reason: 'METHOD_NOT_SUPPORTED' })
    expect(post.text).toContain('"path":"catalog.list"')
  })

  it('refuses malformed JSON, unknown fields and a prototype', async () => {
    const shop = await startTestShop()
    const malformed = await shop.send({ method: 'GET', path: '/api/trpc/catalog.list?input=%7B%22q' })
    expect(malformed).toMatchObject({
      status: 400,
      details: { issues: [{ path: [], code: 'invalid_json' }] },
    })
    expect(await shop.query('catalog.list', { page: 2 })).toMatchObject({
      status: 400,
      details: { issues: [{ path: ['page'], code: 'unrecognized_keys' }] },
    })
    const path = `/api/trpc/catalog.list?input=${encodeURIComponent('{"__proto__":{"limit":1}}')}`
    expect(await shop.send({ method: 'GET', path })).toMatchObject({ status: 400, reason: 'INVALID_INPUT' })
  })

  it('names what is wrong in the nearest branch of a choice', async () => {
    const shop = await startTestShop()
    expect(await shop.query('catalog.product', { id: 'shirt' })).toMatchObject({
      details: { issues: [{ path: ['id'], code: 'invalid_format' }] },
    })
  })
})

it('finds nothing anywhere else, in the same shape', async () => {
  const shop = await startTestShop()
  for (const path of [
    '/',
    '/api',
    '/api/trpc/',
    '/api/trpc/no.such',
    '/api/trpc/__proto__',
    '/api/trpc/points',
    '/api/trpc/%E0%A4%A',
    '//',
  ])
    expect(await shop.send({ method: 'GET', path })).toMatchObject({
      status: 404,
      reason: 'NOT_FOUND',
      details: null,
    })
})

it('puts security headers, a request id and no-store on every answer', async () => {
  const shop = await startTestShop({ secure: true })
  const answers = await Promise.all([
    shop.query('catalog.list'),
    shop.query('points.balance'),
    shop.send({ method: 'GET', path: '/nowhere' }),
    shop.send({ method: 'GET', path: '/api/trpc/auth.me,auth.me?batch=1' }),
    shop.send({ method: 'GET', path: '/health/ready' }),
  ])
  for (const { headers } of answers)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'cache-control': 'private, no-store',
      'content-type': 'application/json',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
})

it('takes a request id from the trusted hop alone, and repeats it in the error', async () => {
  const shop = await startTestShop()
  const claim = { 'x-request-id': 'from-the-hop' }
  const trusted = await shop.query('points.balance', undefined, {
    ...claim,
    'x-firstcome-hop': shop.services.settings.hopSecret,
  })
  expect(trusted.headers['x-request-id']).toBe('from-the-hop')
  expect(trusted.text).toContain('"requestId":"from-the-hop"')
  const untrusted: Record<string, string>[] = [{}, { 'x-firstcome-hop': 'guessed' }]
  for (const hop of untrusted)
    expect(
      (await shop.query('points.balance', undefined, { ...claim, ...hop })).headers['x-request-id'],
    ).not.toBe('from-the-hop')
  const insane = { 'x-request-id': 'a b\tc', 'x-firstcome-hop': shop.services.settings.hopSecret }
  expect((await shop.query('points.balance', undefined, insane)).headers['x-request-id']).toMatch(
    /^[0-9a-f-]{36}$/,
  )
})

describe('other origins', () => {
  const preflight = (origin: string) => ({
    method: 'OPTIONS',
    path: CHARGE,
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization, content-type',
    },
  })

  it('may read nothing by default', async () => {
    const shop = await startTestShop()
    const answer = await shop.send(preflight('https://app.example'))
    expect(answer.status).toBe(204)
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('may call with a token when they are named, and no other', async () => {
    const shop = await startTestShop({ corsOrigins: new Set(['https://app.example']) })
    expect((await shop.send(preflight('https://app.example'))).headers).toMatchObject({
      'access-control-allow-origin': 'https://app.example',
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': 'authorization, content-type, idempotency-key',
      vary: 'origin',
    })
    expect((await shop.send(preflight('https://evil.example'))).headers).not.toHaveProperty(
      'access-control-allow-origin',
    )
    const read = await shop.query('catalog.list', undefined, { origin: 'https://app.example' })
    expect(read.headers).toMatchObject({ 'access-control-allow-origin': 'https://app.example' })
    expect(read.headers).not.toHaveProperty('access-control-allow-credentials')
  })
})

it.each([
  ['what is not HTTP', 'HELO shop\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['an endless head', `GET / HTTP/1.1\r\nHost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
])('answers %s and hangs up', async (_, bytes, expected) => {
  const shop = await startTestShop()
  const socket = connect(Number(new URL(shop.origin).port), '127.0.0.1')
  socket.end(bytes)
  const chunks: string[] = []
  for await (const chunk of socket) chunks.push(String(chunk))
  expect(chunks.join('')).toMatch(expected)
})

it('keeps no caller waiting for longer than ten seconds', { timeout: 20_000 }, async () => {
  const shop = await startTestShop()
  const socket = connect(Number(new URL(shop.origin).port), '127.0.0.1')
  socket.write(
    `POST ${CHARGE} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{`,
  )
  const [answer] = await once(socket, 'data')
  socket.destroy()
  expect(String(answer)).toMatch(/^HTTP\/1\.1 503 [\s\S]*retry-after: 1\r\n[\s\S]*"reason":"BUSY"/)
})
