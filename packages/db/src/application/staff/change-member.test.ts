import { expect, test } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { newStaff, newStaffAccount, visitor } from '../../testing/new-staff.ts'
import { changeRole } from './change-role.ts'
import { disableStaff } from './disable-staff.ts'
import { enableStaff } from './enable-staff.ts'
import { findStaffSession } from './find-staff-session.ts'
import { listStaff } from './queries/list-staff.ts'
import { revokeStaffSessions } from './revoke-staff-sessions.ts'
import { signInStaff } from './sign-in-staff.ts'

const memberOf = async (id: string) => (await listStaff()).items.find((member) => member.id === id)

test('a new role counts from the next call on, and is noted', async () => {
  const owner = await newStaff('owner')
  const { actor, token } = await newStaffAccount('manager')
  const { staffId: id } = actor
  await findStaffSession(token)
  const changed = await changeRole(owner, { id, role: 'viewer', version: 1 })
  expect(changed).toMatchObject({ id, role: 'viewer', version: 2, status: 'active' })
  expect(await findStaffSession(token)).toMatchObject({ role: 'viewer' })
  expect((await auditOf(id)).at(-1)).toMatchObject({
    actor: `staff:${owner.staffId}`,
    action: 'staff.role_changed',
    before: { role: 'manager' },
    after: { role: 'viewer' },
  })
})

test('a stale change is refused with the newer state, and changes nothing', async () => {
  const owner = await newStaff('owner')
  const { staffId: id } = await newStaff('manager')
  const current = await changeRole(owner, { id, role: 'viewer', version: 1 })
  await expect(changeRole(owner, { id, role: 'owner', version: 1 })).rejects.toMatchObject({
    reason: 'VERSION_CONFLICT',
    details: { current },
  })
  await expect(changeRole(owner, { id: mintId(), role: 'owner', version: 1 })).rejects.toMatchObject({
    reason: 'NOT_FOUND',
  })
  expect(await memberOf(id)).toEqual(current)
  expect(await auditOf(id)).toHaveLength(1)
})

test('who is disabled is out at once, and in again by their own password once enabled', async () => {
  const owner = await newStaff('owner')
  const { actor, token, email, password } = await newStaffAccount()
  await findStaffSession(token)
  expect(await disableStaff(owner, { id: actor.staffId })).toMatchObject({ status: 'disabled' })
  expect(await findStaffSession(token)).toBeNull()
  expect(await enableStaff(owner, { id: actor.staffId })).toMatchObject({ status: 'active' })
  expect(await findStaffSession(token)).toBeNull()
  expect(await signInStaff({ email, password, as: 'bearer' }, visitor)).not.toBeNull()
})

test('an act that is under way when its actor loses the role is not done', async () => {
  const [owner, demoted] = [await newStaff('owner'), await newStaff('owner')]
  const { staffId: id } = await newStaff('viewer')
  await changeRole(owner, { id: demoted.staffId, role: 'viewer', version: 1 })
  await expect(changeRole(demoted, { id, role: 'owner', version: 1 })).rejects.toMatchObject({
    reason: 'UNAUTHORIZED',
  })
  expect(await memberOf(id)).toMatchObject({ role: 'viewer', version: 1 })
})

test('an owner signs someone out everywhere', async () => {
  const owner = await newStaff('owner')
  const { actor, token } = await newStaffAccount()
  await findStaffSession(token)
  expect(await revokeStaffSessions(owner, { id: actor.staffId })).toEqual({ ok: true })
  expect(await findStaffSession(token)).toBeNull()
  expect(await prisma.staffSession.count({ where: { staffId: actor.staffId } })).toBe(0)
  await expect(revokeStaffSessions(owner, { id: mintId() })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
})
