import { expect, test } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { newStaff, newStaffAccount, visitor } from '../../testing/new-staff.ts'
import { turnTotpOn } from '../../testing/turn-totp-on.ts'
import { acceptInvite } from './accept-invite.ts'
import { disableStaff } from './disable-staff.ts'
import { enableStaff } from './enable-staff.ts'
import { findStaffSession } from './find-staff-session.ts'
import { inviteStaff } from './invite-staff.ts'
import { resetAccess } from './reset-access.ts'
import { signInStaff } from './sign-in-staff.ts'

const password = 'correct horse'
const newcomer = () => ({ email: `${mintId()}@staff.test`, name: '박도윤', role: 'manager' as const })
const accept = (link: string) =>
  acceptInvite({ token: new URL(link).searchParams.get('token') ?? '', password, as: 'bearer' }, visitor)
const leadsNowhere = {
  reason: 'INVALID_INPUT',
  details: { issues: [{ path: ['token'], code: 'invalid_token' }] },
}
const statusOf = (id: string) =>
  prisma.staff.findUniqueOrThrow({ where: { id }, select: { status: true, passwordHash: true } })

test('who follows the link works at the desk with their own password', async () => {
  const owner = await newStaff('owner')
  const person = newcomer()
  const { member, link } = await inviteStaff(owner, person)
  expect(member).toMatchObject({ ...person, status: 'invited', totp: false, lastSeenAt: null })
  const entered = await accept(link)
  expect(entered.staff).toEqual({ id: member.id, ...person, totp: false })
  expect(await findStaffSession(entered.token)).toMatchObject({ staffId: member.id, role: 'manager' })
  expect(await auditOf(member.id)).toMatchObject([
    { actor: `staff:${owner.staffId}`, action: 'staff.invited', after: { role: 'manager' } },
    { actor: `staff:${member.id}`, action: 'staff.joined', after: { role: 'manager' } },
  ])
})

test('a link works once, also for two who follow it at once, and not for ever', async () => {
  const owner = await newStaff('owner')
  const first = await inviteStaff(owner, newcomer())
  const twins = await Promise.allSettled([accept(first.link), accept(first.link)])
  expect(twins.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  await expect(accept(first.link)).rejects.toMatchObject(leadsNowhere)

  const late = await inviteStaff(owner, newcomer())
  await prisma.$executeRaw`UPDATE staff SET inviteEndsAt = NOW(3) WHERE id = ${late.member.id}`
  await expect(accept(late.link)).rejects.toMatchObject(leadsNowhere)
  expect(await statusOf(late.member.id)).toEqual({ status: 'invited', passwordHash: null })
})

test('who is invited again gets a new link, and the old one leads nowhere', async () => {
  const owner = await newStaff('owner')
  const person = newcomer()
  const old = await inviteStaff(owner, person)
  const renewed = await inviteStaff(owner, { ...person, role: 'viewer' })
  expect(renewed.member).toMatchObject({ id: old.member.id, role: 'viewer', version: 2 })
  await expect(accept(old.link)).rejects.toMatchObject(leadsNowhere)
  expect((await accept(renewed.link)).staff.role).toBe('viewer')
})

test('who has a password is not invited, and an invitation that was taken back leads nowhere', async () => {
  const owner = await newStaff('owner')
  const { email, actor } = await newStaffAccount()
  const before = await prisma.staff.findUnique({ where: { id: actor.staffId } })
  await expect(inviteStaff(owner, { ...newcomer(), email })).rejects.toMatchObject({
    reason: 'EMAIL_TAKEN',
    details: { field: 'email' },
  })
  expect(await prisma.staff.findUnique({ where: { id: actor.staffId } })).toEqual(before)

  const { member, link } = await inviteStaff(owner, newcomer())
  await disableStaff(owner, { id: member.id })
  await expect(accept(link)).rejects.toMatchObject(leadsNowhere)
  await expect(enableStaff(owner, { id: member.id })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  expect(await statusOf(member.id)).toEqual({ status: 'disabled', passwordHash: null })
})

test('who has lost password and phone is out at once, and in again by a new link alone', async () => {
  const owner = await newStaff('owner')
  const { actor, email, password: lost, token } = await newStaffAccount()
  const { staffId: id } = actor
  await turnTotpOn(actor, lost)
  await findStaffSession(token)

  const { member, link } = await resetAccess(owner, { id })
  expect(member).toMatchObject({ id, status: 'invited', totp: false, role: 'manager' })
  expect(await findStaffSession(token)).toBeNull()
  await expect(signInStaff({ email, password: lost, as: 'bearer' }, visitor)).rejects.toMatchObject({
    reason: 'UNAUTHORIZED',
  })
  expect(await prisma.recoveryCode.count({ where: { staffId: id } })).toBe(0)
  expect((await accept(link)).staff).toMatchObject({ id, role: 'manager', totp: false })
  expect(await auditOf(id)).toContainEqual(
    expect.objectContaining({
      actor: `staff:${owner.staffId}`,
      action: 'staff.access_reset',
      before: { role: 'manager', status: 'active' },
      after: { role: 'manager', status: 'invited' },
    }),
  )
})

test('who was disabled gets no link', async () => {
  const owner = await newStaff('owner')
  const { actor } = await newStaffAccount()
  await disableStaff(owner, { id: actor.staffId })
  const before = await statusOf(actor.staffId)
  await expect(resetAccess(owner, { id: actor.staffId })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  expect(await statusOf(actor.staffId)).toEqual(before)
})
