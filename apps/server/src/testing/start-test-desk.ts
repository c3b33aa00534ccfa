import { randomUUID } from 'node:crypto'
import { acceptInvite } from '@firstcome/db/application/staff/accept-invite'
import { inviteStaff } from '@firstcome/db/application/staff/invite-staff'
import type { StaffActor } from '@firstcome/db/application/staff/staff-actor'
import type { Role } from '@firstcome/db/domain/staff/role'
import { api } from '../roles/desk-api.ts'
import type { Settings } from '../settings.ts'
import { startTestServer } from './start-test-server.ts'
import { bearer } from './start-test-shop.ts'

/** A real server of the desk on a free port, ended with the test. */
export const startTestDesk = (change: Partial<Settings> = {}) =>
  startTestServer(api, { realm: 'desk', ...change })

const from = { address: '203.0.113.7', device: null, requestId: 'test' }

/** A member of staff who followed an invitation: who they are, their token, and the headers of a call of theirs. */
export async function signedInStaff(role: Role) {
  const person = { email: `${randomUUID()}@staff.test`, name: '이서윤', role }
  const { link } = await inviteStaff('system', person)
  const invitation = { token: new URL(link).searchParams.get('token') ?? '', password: 'correct horse' }
  const visitor = { address: from.address, userAgent: null, requestId: from.requestId }
  const { staff, sessionId, token } = await acceptInvite({ ...invitation, as: 'bearer' }, visitor)
  const actor: StaffActor = { staffId: staff.id, sessionId, role, from }
  return { actor, token, headers: bearer({ token }) }
}
