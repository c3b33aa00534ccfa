import { expect, test } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { newStaffAccount, visitor } from '../../testing/new-staff.ts'
import { changeStaffPassword } from './change-staff-password.ts'
import { findStaffSession } from './find-staff-session.ts'
import { listOwnSessions } from './queries/list-own-sessions.ts'
import { revokeOwnSession } from './revoke-own-session.ts'
import { signInStaff } from './sign-in-staff.ts'

const newPassword = 'battery staple'

async function signedInTwice() {
  const account = await newStaffAccount()
  const { email, password } = account
  const other = await signInStaff({ email, password, as: 'cookie' }, visitor)
  if (!other) throw new Error('no code was asked for')
  await findStaffSession(other.token)
  return { ...account, other }
}

test('the new password signs in, the old one does not, and every other session has ended', async () => {
  const { actor, email, password, token, other } = await signedInTwice()
  expect(await changeStaffPassword(actor, { currentPassword: password, newPassword })).toEqual({ ok: true })
  expect(await findStaffSession(other.token)).toBeNull()
  expect(await findStaffSession(token)).not.toBeNull()
  await expect(signInStaff({ email, password, as: 'bearer' }, visitor)).rejects.toMatchObject({
    reason: 'UNAUTHORIZED',
  })
  expect(await signInStaff({ email, password: newPassword, as: 'bearer' }, visitor)).not.toBeNull()
})

test('a wrong current password changes nothing', async () => {
  const { actor, other } = await signedInTwice()
  const before = await prisma.staff.findUnique({ where: { id: actor.staffId } })
  await expect(
    changeStaffPassword(actor, { currentPassword: 'wrong horse', newPassword }),
  ).rejects.toMatchObject({
    reason: 'INVALID_INPUT',
    details: { issues: [{ path: ['currentPassword'], code: 'wrong_password' }] },
  })
  expect(await prisma.staff.findUnique({ where: { id: actor.staffId } })).toEqual(before)
  expect(await findStaffSession(other.token)).not.toBeNull()
})

test('sessions are listed, and one’s own alone can be ended', async () => {
  const { actor, other } = await signedInTwice()
  const stranger = await newStaffAccount()
  expect(await listOwnSessions(actor)).toMatchObject({
    items: [
      { id: other.sessionId, current: false },
      { id: actor.sessionId, current: true },
    ],
  })
  await expect(revokeOwnSession(stranger.actor, { id: other.sessionId })).rejects.toMatchObject({
    reason: 'NOT_FOUND',
  })
  expect(await findStaffSession(other.token)).not.toBeNull()
  expect(await revokeOwnSession(actor, { id: other.sessionId })).toEqual({ ok: true })
  expect(await findStaffSession(other.token)).toBeNull()
})
