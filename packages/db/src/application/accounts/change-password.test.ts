import { expect, test } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { newAccount, openTestSession } from '../../testing/sign-in.ts'
import { changePassword } from './change-password.ts'
import { findSession } from './find-session.ts'
import { signIn } from './sign-in.ts'

const newPassword = 'battery staple'
const wrong = {
  reason: 'INVALID_INPUT',
  details: { issues: [{ path: ['currentPassword'], code: 'wrong_password' }] },
}

test('the new password signs in, the old one does not, and every other session has ended', async () => {
  const { email, password, token, actor } = await newAccount()
  const stranger = await newAccount()
  const others = await Promise.all([openTestSession(actor.userId), openTestSession(actor.userId)])
  await Promise.all(others.map((other) => findSession(other.token)))

  expect(await changePassword(actor, { currentPassword: password, newPassword })).toEqual({ ok: true })

  expect(await Promise.all(others.map((other) => findSession(other.token)))).toEqual([null, null])
  expect(await findSession(token)).toEqual(actor)
  expect(await findSession(stranger.token)).toEqual(stranger.actor)
  await expect(signIn({ email, password, as: 'bearer' }, null)).rejects.toMatchObject({
    reason: 'UNAUTHORIZED',
  })
  expect((await signIn({ email, password: newPassword, as: 'bearer' }, null)).user.id).toBe(actor.userId)
})

test('a wrong current password changes nothing', async () => {
  const { actor } = await newAccount()
  const other = await openTestSession(actor.userId)
  const before = await prisma.user.findUnique({ where: { id: actor.userId } })
  await expect(changePassword(actor, { currentPassword: 'wrong horse', newPassword })).rejects.toMatchObject(
    wrong,
  )
  expect(await prisma.user.findUnique({ where: { id: actor.userId } })).toEqual(before)
  expect(await findSession(other.token)).not.toBeNull()
})

test('of two changes at once, one is made', async () => {
  const { email, password, actor } = await newAccount()
  const passwords = ['first new one', 'second new one']
  const outcomes = await Promise.allSettled(
    passwords.map((next) => changePassword(actor, { currentPassword: password, newPassword: next })),
  )
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(outcomes).toContainEqual({ status: 'rejected', reason: expect.objectContaining(wrong) })
  const made = passwords[outcomes.findIndex(({ status }) => status === 'fulfilled')] ?? ''
  expect((await signIn({ email, password: made, as: 'bearer' }, null)).user.id).toBe(actor.userId)
})
