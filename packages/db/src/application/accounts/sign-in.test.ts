import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { lockUsers } from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import { newAccount } from '../../testing/sign-in.ts'
import { findSession } from './find-session.ts'
import { signIn } from './sign-in.ts'

const sessionsOf = (userId: string) => prisma.session.count({ where: { userId } })
const refused = { reason: 'UNAUTHORIZED', details: null }

test('opens another session beside the first', async () => {
  const { email, password, token, actor } = await newAccount()
  const second = await signIn({ email, password, as: 'cookie' }, 'my-script/1.0')

  expect(second.user).toEqual({ id: actor.userId, email, name: '김하늘' })
  expect(await findSession(second.token)).toEqual({ userId: actor.userId, sessionId: second.sessionId })
  expect(await findSession(token)).toEqual(actor)
})

test('refuses a wrong password and an unknown e-mail alike, and opens nothing', async () => {
  const { email, actor } = await newAccount()
  await expect(signIn({ email, password: 'wrong horse', as: 'bearer' }, null)).rejects.toMatchObject(refused)
  await expect(
    signIn({ email: `no-${email}`, password: 'correct horse', as: 'bearer' }, null),
  ).rejects.toMatchObject(refused)
  expect(await sessionsOf(actor.userId)).toBe(1)
})

test('refuses an erased account', async () => {
  const { email, password, actor } = await newAccount()
  await prisma.user.update({ where: { id: actor.userId }, data: { erasedAt: new Date() } })
  await expect(signIn({ email, password, as: 'bearer' }, null)).rejects.toMatchObject(refused)
  expect(await sessionsOf(actor.userId)).toBe(1)
})

test('opens nothing when the password is changed between the check and the session', async () => {
  const { email, password, actor } = await newAccount()
  const { signingIn } = await transaction(async (tx) => {
    await lockUsers(tx, [actor.userId])
    const signingIn = Promise.allSettled([signIn({ email, password, as: 'bearer' }, null)])
    await sleep(300)
    await tx.user.updateMany({ where: { id: actor.userId }, data: { passwordHash: 'another' } })
    return { signingIn }
  })
  expect(await signingIn).toEqual([{ status: 'rejected', reason: expect.objectContaining(refused) }])
  expect(await sessionsOf(actor.userId)).toBe(1)
})
