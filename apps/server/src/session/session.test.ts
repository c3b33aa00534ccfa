import { newAccount, newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it } from 'vitest'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'

const ORIGIN = 'https://shop.example'
const FORGED = `fc_${'A'.repeat(43)}`
const site = { origins: new Set([ORIGIN]), secure: true }
const cookie = (token: string) => ({ cookie: `other=1; __Host-fc_shop=${token}` })

describe('a call of a signed-in shopper', () => {
  it.each(['points.balance', 'cart.get', 'orders.list', 'account.get', 'account.sessions.list'])(
    'is refused without a session: %s',
    async (path) => {
      const shop = await startTestShop()
      expect(await shop.query(path)).toMatchObject({ status: 401, reason: 'UNAUTHORIZED', details: null })
    },
  )

  it('judges the input before the session', async () => {
    const shop = await startTestShop()
    const answer = await shop.mutate('points.charge', { amount: 'much' })
    expect(answer).toMatchObject({ status: 400, reason: 'INVALID_INPUT' })
  })
})

describe('a bearer token', () => {
  it('that is forged, empty or of another kind of thing is refused, on public procedures too', async () => {
    const shop = await startTestShop()
    for (const authorization of [`Bearer ${FORGED}`, 'Bearer', 'bearer nonsense', 'Bearer a b'])
      for (const path of ['points.balance', 'catalog.list', 'auth.me'])
        expect(await shop.query(path, undefined, { authorization })).toMatchObject({
          status: 401,
          reason: 'UNAUTHORIZED',
        })
  })

  it('outranks a cookie, and ends with its session', async () => {
    const shop = await startTestShop(site)
    const [one, two] = [await newSignedInShopper(), await newSignedInShopper()]
    const both = { ...cookie(one.token), ...bearer(two) }
    expect(await shop.query('auth.me', undefined, both)).toMatchObject({ data: { id: two.userId } })
    expect(await shop.mutate('auth.signOut', undefined, bearer(two))).toMatchObject({ data: { ok: true } })
    expect(await shop.query('auth.me', undefined, both)).toMatchObject({ status: 401 })
  })
})

describe('a cookie', () => {
  it('is set for browsers alone, out of reach of scripts', async () => {
    const { email, password } = await newAccount()
    for (const [change, header] of [
      [site, /^__Host-fc_shop=fc_[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax; Secure$/],
      [{ secure: false }, /^fc_shop=fc_[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/],
    ] as const) {
      const shop = await startTestShop(change)
      const answer = await shop.mutate('auth.signIn', { email, password, as: 'cookie' })
      expect(answer).toMatchObject({ status: 200, data: { token: null, user: { email } } })
      expect(answer.headers['set-cookie']).toEqual([expect.stringMatching(header)])
    }
    const other = await (await startTestShop(site)).mutate('auth.signIn', { email, password })
    expect(other).toMatchObject({ data: { token: expect.stringMatching(/^fc_/) } })
    expect(other.headers['set-cookie']).toBeUndefined()
  })

  it('signs a browser in until it signs out, which takes it away', async () => {
    const shop = await startTestShop(site)
    const { token, userId } = await newSignedInShopper()
    const browser = { ...cookie(token), origin: ORIGIN }
    expect(await shop.query('auth.me', undefined, browser)).toMatchObject({ data: { id: userId } })
    const out = await shop.mutate('auth.signOut', undefined, browser)
    expect(out.headers['set-cookie']).toEqual([expect.stringMatching(/^__Host-fc_shop=; Max-Age=0;/)])
    expect(await shop.query('auth.me', undefined, browser)).toMatchObject({ status: 200, data: null })
  })

  it('that is not valid is a guest', async () => {
    const shop = await startTestShop(site)
    expect(await shop.query('auth.me', undefined, cookie(FORGED))).toMatchObject({ status: 200, data: null })
    expect(await shop.query('points.balance', undefined, cookie(FORGED))).toMatchObject({ status: 401 })
  })

  it('changes nothing unless a page of the shop asks', async () => {
    const shop = await startTestShop(site)
    const shopper = await newSignedInShopper()
    const charge = (headers: Record<string, string>) =>
      shop.mutate(
        'points.charge',
        { amount: 1_000, idempotencyKey: 'cross-site' },
        { ...cookie(shopper.token), ...headers },
      )

    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'https://shop.example.evil.example' },
      { origin: 'http://shop.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      {},
    ]
    for (const headers of foreign)
      expect(await charge(headers)).toMatchObject({ status: 403, reason: 'FORBIDDEN', details: null })
    expect(await shop.query('points.balance', undefined, bearer(shopper))).toMatchObject({
      data: { balance: 0 },
    })

    expect(await charge({ origin: ORIGIN })).toMatchObject({ status: 200, data: { balance: 1_000 } })
    expect(await charge({ 'sec-fetch-site': 'same-origin' })).toMatchObject({ status: 200 })
  })
})
