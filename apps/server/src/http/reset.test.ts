import { resetLinksOf, resetTokenOf } from '@firstcome/db/testing/reset-token'
import { newAccount } from '@firstcome/db/testing/sign-in'
import { expect, it } from 'vitest'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'

const newPassword = 'battery staple'
const signsIn = async (shop: Awaited<ReturnType<typeof startTestShop>>, email: string, password: string) =>
  (await shop.mutate('auth.signIn', { email, password })).status

it('a link from the message sets a new password once and ends every session', async () => {
  const shop = await startTestShop()
  const account = await newAccount()
  const asked = await shop.mutate('auth.requestReset', { email: account.email })
  const token = await resetTokenOf(account.actor.userId)
  expect(await shop.mutate('auth.reset', { token, newPassword })).toMatchObject({
    status: 200,
    data: { ok: true },
  })
  expect(asked).toMatchObject({ status: 200, data: { ok: true } })
  expect(await shop.query('account.get', undefined, bearer(account))).toMatchObject({ status: 401 })
  expect(await signsIn(shop, account.email, account.password)).toBe(401)
  expect(await signsIn(shop, account.email, newPassword)).toBe(200)

  const again = await shop.mutate('auth.reset', { token, newPassword: 'yet another' })
  expect(again).toMatchObject({ status: 400, reason: 'INVALID_INPUT' })
  expect(again.details).toEqual({ issues: [{ path: ['token'], code: 'invalid_token' }] })
  expect(await signsIn(shop, account.email, newPassword)).toBe(200)
})

it('who has an account and who has none get the same answer', async () => {
  const shop = await startTestShop()
  const { email, actor } = await newAccount()
  const known = await shop.mutate('auth.requestReset', { email, locale: 'en' })
  const unknown = await shop.mutate('auth.requestReset', { email: `x${email}`, locale: 'en' })
  expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
  expect(await resetLinksOf(actor.userId)).toHaveLength(1)
})

it('only so many links are written to one account', async () => {
  const shop = await startTestShop()
  const { email, actor } = await newAccount()
  const answers = []
  for (let asked = 0; asked < 6; asked += 1)
    answers.push((await shop.mutate('auth.requestReset', { email })).reason ?? 'ok')
  expect(answers).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'RATE_LIMITED'])
  expect(await resetLinksOf(actor.userId)).toHaveLength(5)
})

it('bad input is refused, and changes nothing', async () => {
  const shop = await startTestShop()
  const { email, password, actor } = await newAccount()
  await shop.mutate('auth.requestReset', { email })
  const token = await resetTokenOf(actor.userId)
  for (const input of [{}, { token }, { token, newPassword: 'short' }, { token: 'x', newPassword }])
    expect(await shop.mutate('auth.reset', input)).toMatchObject({ status: 400, reason: 'INVALID_INPUT' })
  for (const input of [{}, { email: 'no' }, { email, locale: 'fr' }, { email, name: 'x' }])
    expect(await shop.mutate('auth.requestReset', input)).toMatchObject({
      status: 400,
      reason: 'INVALID_INPUT',
    })
  expect(await signsIn(shop, email, password)).toBe(200)
  expect(await resetLinksOf(actor.userId)).toHaveLength(1)
})
