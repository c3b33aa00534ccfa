import { expect, test } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { mintToken } from '../../infrastructure/token.ts'
import { resetLinksOf, resetTokenOf } from '../../testing/reset-token.ts'
import { newAccount, openTestSession } from '../../testing/sign-in.ts'
import { findSession } from './find-session.ts'
import { requestReset } from './request-reset.ts'
import { resetPassword } from './reset-password.ts'
import { signIn } from './sign-in.ts'

const newPassword = 'battery staple'
const invalid = {
  reason: 'INVALID_INPUT',
  details: { issues: [{ path: ['token'], code: 'invalid_token' }] },
}

/** An account with a link to a new password. */
async function newForgetful() {
  const account = await newAccount()
  await requestReset({ email: account.email, locale: 'ko' })
  return { ...account, reset: await resetTokenOf(account.actor.userId) }
}

const canSignIn = (email: string, password: string) =>
  signIn({ email, password, as: 'bearer' }, null).then(
    () => true,
    () => false,
  )

test('the new password signs in, the old one does not, and every session has ended', async () => {
  const { email, password, actor, token, reset } = await newForgetful()
  const other = await openTestSession(actor.userId)
  await Promise.all([findSession(token), findSession(other.token)])

  expect(await resetPassword({ token: reset, newPassword })).toEqual({ ok: true })

  expect(await Promise.all([findSession(token), findSession(other.token)])).toEqual([null, null])
  expect(await prisma.session.count({ where: { userId: actor.userId } })).toBe(0)
  expect(await canSignIn(email, password)).toBe(false)
  expect(await canSignIn(email, newPassword)).toBe(true)
})

test('a link works once, and takes the other links with it', async () => {
  const { email, actor } = await newForgetful()
  await requestReset({ email, locale: 'ko' })
  const tokens = (await resetLinksOf(actor.userId)).map((link) => link.searchParams.get('token') ?? '')
  const [first = '', second = ''] = tokens
  await resetPassword({ token: second, newPassword })
  for (const token of [first, second])
    await expect(resetPassword({ token, newPassword: 'another one' })).rejects.toMatchObject(invalid)
  expect(await canSignIn(email, newPassword)).toBe(true)
})

test('of two who follow one link at once, one sets the password', async () => {
  const { email, reset } = await newForgetful()
  const passwords = ['one of the two', 'the other one']
  const done = await Promise.allSettled(
    passwords.map((password) => resetPassword({ token: reset, newPassword: password })),
  )
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const winner = done[0]?.status === 'fulfilled' ? 0 : 1
  expect(await Promise.all(passwords.map((password) => canSignIn(email, password)))).toEqual(
    passwords.map((_, index) => index === winner),
  )
})

test('an unknown link, and one that is too old, change nothing', async () => {
  const { email, password, actor, token, reset } = await newForgetful()
  await prisma.passwordReset.updateMany({
    where: { userId: actor.userId },
    data: { expiresAt: new Date(Date.now() - 1_000) },
  })
  for (const wrong of [reset, mintToken(), 'x'.repeat(40)])
    await expect(resetPassword({ token: wrong, newPassword })).rejects.toMatchObject(invalid)
  expect(await canSignIn(email, password)).toBe(true)
  expect(await findSession(token)).toEqual(actor)
  expect(await prisma.passwordReset.findFirst({ where: { userId: actor.userId } })).toMatchObject({
    usedAt: null,
  })
})
