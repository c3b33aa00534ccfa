import { newProduct } from '@firstcome/db/testing/rows'
import { newAccount, newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { expect, it } from 'vitest'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'

const INPUT = (input: unknown) => encodeURIComponent(JSON.stringify(input))

it('answers a batch of one with the bytes of the plain call', async () => {
  const shop = await startTestShop()
  const shopper = await newSignedInShopper({ balance: 50_000 })
  const { id, variantId } = await newProduct()
  const headers = {
    ...bearer(shopper),
    'x-firstcome-hop': shop.services.settings.hopSecret,
    'x-request-id': 'same-for-both',
  }
  const forged = { ...headers, authorization: 'Bearer forged' }
  const lines = [{ variantId, quantity: 2 }]

  for (const [path, input, by] of [
    ['catalog.product', { id }, headers],
    ['points.balance', undefined, headers],
    ['auth.me', undefined, forged],
    ['auth.me', { extra: 1 }, headers],
    ['points.entries', { limit: 'all' }, headers],
    ['orders.byId', { id }, headers],
    ['no.such', undefined, headers],
    ['points.charge', { amount: 5_000 }, headers],
  ] as const) {
    const query = input === undefined ? '' : `input=${INPUT(input)}`
    const batched = input === undefined ? 'batch=1' : `batch=1&input=${INPUT({ 0: input })}`
    const plain = await shop.send({ method: 'GET', path: `/api/trpc/${path}?${query}`, headers: by })
    const batch = await shop.send({ method: 'GET', path: `/api/trpc/${path}?${batched}`, headers: by })
    expect([batch.status, batch.text]).toEqual([plain.status, `[${plain.text}]`])
  }

  for (const [path, input] of [
    ['points.charge', { amount: 5_000, idempotencyKey: 'either-way' }],
    ['points.charge', { amount: 999, idempotencyKey: 'either-way' }],
    ['points.charge', { amount: 5_000, idempotencyKey: 'short' }],
    ['checkout.submit', { lines, idempotencyKey: 'either-way' }],
    ['checkout.submit', { lines: [{ variantId, quantity: 99 }], idempotencyKey: 'either-way-99' }],
    ['cart.set', { variantId, quantity: 3 }],
    ['coupons.claim', { couponId: id }],
    ['coupons.claim', { couponId: 'not an id' }],
    ['catalog.list', {}],
  ] as const) {
    const plain = await shop.mutate(path, input, headers)
    const batch = await shop.mutate(`${path}?batch=1`, { 0: input }, headers)
    expect([batch.status, batch.text]).toEqual([plain.status, `[${plain.text}]`])
  }
})

it('answers ten calls in one, each with its own result', async () => {
  const shop = await startTestShop()
  const paths = [...Array(9).fill('auth.me'), 'points.balance'].join(',')
  const answer = await shop.send({ method: 'GET', path: `/api/trpc/${paths}?batch=1` })
  expect(answer.status).toBe(207)
  const items: unknown[] = JSON.parse(answer.text)
  expect(items).toHaveLength(10)
  expect(items[0]).toEqual({ result: { data: null } })
  expect(items[9]).toMatchObject({ error: { data: { reason: 'UNAUTHORIZED', path: 'points.balance' } } })
})

it('refuses eleven calls in one, malformed JSON, a form and a 3 MB body', async () => {
  const shop = await startTestShop()
  const eleven = await shop.send({
    method: 'GET',
    path: `/api/trpc/${Array(11).fill('auth.me').join(',')}?batch=1`,
  })
  expect(eleven).toMatchObject({ status: 400, reason: 'INVALID_INPUT' })
  const post = (type: string, body: string) =>
    shop.send({
      method: 'POST',
      path: '/api/trpc/auth.signIn?batch=1',
      headers: { 'content-type': type },
      body,
    })
  const malformed = await post('application/json', '{"0":')
  expect([malformed.status, JSON.parse(malformed.text)]).toMatchObject([
    400,
    [{ error: { data: { reason: 'INVALID_INPUT' } } }],
  ])
  expect(await post('application/x-www-form-urlencoded', 'a=1')).toMatchObject({
    status: 415,
    reason: 'UNSUPPORTED_MEDIA_TYPE',
  })
  expect(await post('application/json', `{"0":"${'x'.repeat(3_000_000)}"}`)).toMatchObject({
    status: 413,
    reason: 'PAYLOAD_TOO_LARGE',
  })
})

it('sets a cookie, and answers in one document whoever would rather have a stream', async () => {
  const shop = await startTestShop({ secure: false })
  const { email, password } = await newAccount()
  const input = { 0: { email, password, as: 'cookie' } }
  const answer = await shop.mutate('auth.signIn?batch=1', input, { 'trpc-accept': 'application/jsonl' })
  expect(answer.status).toBe(200)
  expect(answer.headers['set-cookie']).toEqual([expect.stringMatching(/^fc_shop=fc_/)])
  expect(JSON.parse(answer.text)).toMatchObject([{ result: { data: { token: null, user: { email } } } }])
})
