import { randomUUID } from 'node:crypto'
import { newServiceKey } from '@firstcome/db/testing/new-token'
import { newProduct } from '@firstcome/db/testing/rows'
import { newAccount, newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it } from 'vitest'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'
import type { LimitSettings } from './create-limits.ts'

const LIMITS: LimitSettings = {
  signUps: 3,
  failuresByAddress: 6,
  failuresByAccount: 4,
  resetsByAddress: 4,
  resetsByAccount: 2,
  exportsByAccount: 5,
  moneyCalls: 5,
  serviceCalls: 5,
}
const TEN_MINUTES = 600_000

/** A shop with small limits; each test calls it from addresses of its own. */
async function setUp(limits: Partial<LimitSettings> = {}) {
  const shop = await startTestShop({ limits: { ...LIMITS, ...limits } })
  const from = (address: string) => ({
    'x-firstcome-hop': shop.services.settings.hopSecret,
    'x-firstcome-client': address,
  })
  const here = from(randomUUID())
  const signIn = (email: string, password: string, headers = here) =>
    shop.mutate('auth.signIn', { email, password }, headers)
  return { shop, from, signIn }
}

function expectRateLimited(
  answer: Awaited<ReturnType<Awaited<ReturnType<typeof setUp>>['signIn']>>,
  upTo: number,
) {
  expect(answer).toMatchObject({ status: 429, reason: 'RATE_LIMITED' })
  const { retryAfterMs } = answer.details as { retryAfterMs: number }
  expect(retryAfterMs).toBeGreaterThan(0)
  expect(retryAfterMs).toBeLessThanOrEqual(upTo)
  expect(answer.headers['retry-after']).toBe(String(Math.ceil(retryAfterMs / 1_000)))
}

describe('passwords', () => {
  it('of one account may be guessed a few times; the right one works until then and starts anew', async () => {
    const { signIn } = await setUp({ failuresByAddress: 100 })
    const { email, password } = await newAccount()
    for (let round = 0; round < 2; round += 1) {
      for (let guess = 0; guess < 3; guess += 1)
        expect(await signIn(email, 'wrong')).toMatchObject({ status: 401, reason: 'UNAUTHORIZED' })
      expect(await signIn(email, password)).toMatchObject({ status: 200 })
    }
    for (let guess = 0; guess < 4; guess += 1) await signIn(email, 'wrong')
    expectRateLimited(await signIn(email, 'wrong'), TEN_MINUTES)
    expectRateLimited(await signIn(email, password), TEN_MINUTES)
  })

  it('guessed all at once are counted too', async () => {
    const { signIn } = await setUp({ failuresByAddress: 100 })
    const { email } = await newAccount()
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(email, 'wrong')))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(4)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(8)
  })

  it('may be guessed a few times from one address, over all accounts; another address goes on', async () => {
    const { signIn, from } = await setUp()
    const { email, password } = await newAccount()
    for (let guess = 0; guess < 6; guess += 1)
      expect(await signIn(`${randomUUID()}@shopper.test`, 'wrong')).toMatchObject({ status: 401 })
    expectRateLimited(await signIn(email, password), TEN_MINUTES)
    expect(await signIn(email, password, from(randomUUID()))).toMatchObject({ status: 200 })
  })

  it('are counted under the address that the trusted hop names, not one that a client claims', async () => {
    const { signIn } = await setUp()
    const guess = () =>
      signIn(`${randomUUID()}@shopper.test`, 'wrong', {
        'x-firstcome-hop': 'guessed',
        'x-firstcome-client': randomUUID(),
      })
    for (let count = 0; count < 6; count += 1) await guess()
    expectRateLimited(await guess(), TEN_MINUTES)
  })

  it('are limited when one is changed, too', async () => {
    const { shop, from } = await setUp()
    const account = await newAccount()
    const headers = { ...bearer(account), ...from(randomUUID()) }
    const change = (currentPassword: string) =>
      shop.mutate('account.changePassword', { currentPassword, newPassword: 'battery staple' }, headers)
    for (let guess = 0; guess < 4; guess += 1)
      expect(await change('wrong')).toMatchObject({
        details: { issues: [{ path: ['currentPassword'], code: 'wrong_password' }] },
      })
    expectRateLimited(await change(account.password), TEN_MINUTES)
  })

  it('are counted in the process while Redis is away', async () => {
    const { shop, signIn } = await setUp({ failuresByAddress: 100 })
    shop.services.redis.disconnect()
    const { email, password } = await newAccount()
    expect(await signIn(email, password)).toMatchObject({ status: 200 })
    for (let guess = 0; guess < 4; guess += 1)
      expect(await signIn(email, 'wrong')).toMatchObject({ status: 401 })
    expectRateLimited(await signIn(email, password), TEN_MINUTES)
  })

  it('leave no e-mail and no address in Redis', async () => {
    const { shop, signIn, from } = await setUp()
    const address = randomUUID()
    const { email } = await newAccount()
    await signIn(email, 'wrong', from(address))
    const keys = await shop.services.redis.keys('limit:*')
    expect(keys.length).toBeGreaterThan(1)
    expect(keys.filter((key) => key.includes(email) || key.includes(address))).toEqual([])
  })
})

it('accounts may be made a few times from one address', async () => {
  const { shop, from } = await setUp()
  const headers = from(randomUUID())
  const signUp = () =>
    shop.mutate(
      'auth.signUp',
      { email: `${randomUUID()}@shopper.test`, password: 'correct horse', name: '김하늘' },
      headers,
    )
  for (let count = 0; count < 3; count += 1) expect(await signUp()).toMatchObject({ status: 200 })
  expectRateLimited(await signUp(), TEN_MINUTES)
})

it('money moves a few times a minute and account, charges and checkouts together', async () => {
  const { shop } = await setUp()
  const [one, two] = [await newSignedInShopper({ balance: 100_000 }), await newSignedInShopper()]
  const { variantId } = await newProduct()
  const charge = (shopper: typeof one, count: number) =>
    shop.mutate('points.charge', { amount: 1_000, idempotencyKey: `limited-${count}` }, bearer(shopper))
  for (let count = 0; count < 4; count += 1) expect(await charge(one, count)).toMatchObject({ status: 200 })
  const buy = { lines: [{ variantId, quantity: 1 }], idempotencyKey: 'limited-buy' }
  expect(await shop.mutate('checkout.submit', buy, bearer(one))).toMatchObject({ status: 200 })
  expectRateLimited(await charge(one, 9), 12_000)
  expect(await charge(two, 1)).toMatchObject({ status: 200 })
  expect(await shop.query('points.balance', undefined, bearer(one))).toMatchObject({ status: 200 })
})

it('a service reads a few times a minute and key', async () => {
  const { shop } = await setUp()
  const [one, two] = [await newServiceKey(), await newServiceKey()]
  const read = (key: typeof one) => shop.query('service.events.list', { limit: 1 }, bearer(key))
  for (let count = 0; count < 5; count += 1) expect(await read(one)).toMatchObject({ status: 200 })
  expectRateLimited(await read(one), 12_000)
  expect(await read(two)).toMatchObject({ status: 200 })
})
