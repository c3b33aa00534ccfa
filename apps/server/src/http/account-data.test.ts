import { newFundedAccount } from '@firstcome/db/testing/settled-account'
import { newAccount } from '@firstcome/db/testing/sign-in'
import { expect, it } from 'vitest'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'
import { stateOf } from '../testing/state-of.ts'

const newcomer = { name: '김하늘', password: 'battery staple' }

it('hands all that is kept of a shopper to them alone, and to no cache', async () => {
  const shop = await startTestShop()
  const account = await newFundedAccount(5_000)
  const answer = await shop.query('account.export', undefined, bearer(account))
  expect(answer).toMatchObject({
    status: 200,
    data: { profile: { email: account.email }, balance: 5_000, addresses: [{ recipient: '김하늘' }] },
  })
  expect(answer.headers['cache-control']).toBe('private, no-store')
})

it('hands it out ten times in ten minutes', async () => {
  const shop = await startTestShop()
  const account = await newAccount()
  const reasons = []
  for (let asked = 0; asked < 11; asked += 1)
    reasons.push((await shop.query('account.export', undefined, bearer(account))).reason ?? 'ok')
  expect(reasons).toEqual([...Array.from({ length: 10 }, () => 'ok'), 'RATE_LIMITED'])
})

it('erases an account for its password: its session ends, its cookie goes, its e-mail is free', async () => {
  const shop = await startTestShop()
  const account = await newAccount()
  const { email, password } = account
  const erased = await shop.mutate('account.erase', { password }, bearer(account))
  expect(erased).toMatchObject({ status: 200, data: { ok: true } })
  expect(erased.headers['set-cookie']).toEqual([expect.stringMatching(/^fc_shop=; Max-Age=0;/)])
  expect(await shop.query('account.get', undefined, bearer(account))).toMatchObject({ status: 401 })
  expect(await shop.mutate('auth.signIn', { email, password })).toMatchObject({ status: 401 })
  expect(await shop.mutate('auth.signUp', { ...newcomer, email })).toMatchObject({ status: 200 })
})

it('erases nothing on bad input, a wrong password, or while something is open', async () => {
  const shop = await startTestShop()
  const account = await newFundedAccount(5_000)
  const before = await stateOf(shop, account)
  const erase = (input: unknown) => shop.mutate('account.erase', input, bearer(account))
  for (const input of [undefined, {}, { password: '' }, { password: account.password, forfeit: true }])
    expect(await erase(input)).toMatchObject({ status: 400, reason: 'INVALID_INPUT' })
  const wrong = await erase({ password: 'wrong horse' })
  expect(wrong).toMatchObject({ status: 400, reason: 'INVALID_INPUT' })
  expect(wrong.details).toEqual({ issues: [{ path: ['password'], code: 'wrong_password' }] })
  const open = await erase({ password: account.password })
  expect(open).toMatchObject({ status: 409, reason: 'ACCOUNT_NOT_ERASABLE' })
  expect(open.details).toEqual({ balance: 5_000, orders: 0, returns: 0 })
  expect(await stateOf(shop, account)).toEqual(before)
})

it('lets the password be guessed no more often than a sign-in does', async () => {
  const shop = await startTestShop()
  const account = await newAccount()
  const reasons = []
  for (let guess = 0; guess < 11; guess += 1) {
    const { reason } = await shop.mutate('account.erase', { password: `guess ${guess}` }, bearer(account))
    reasons.push(reason)
  }
  expect(reasons.at(9)).toBe('INVALID_INPUT')
  expect(reasons.at(10)).toBe('RATE_LIMITED')
})
