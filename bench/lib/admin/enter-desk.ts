import { randomUUID } from 'node:crypto'
import { acceptInvite } from '@firstcome/db/application/staff/accept-invite'
import { inviteStaff } from '@firstcome/db/application/staff/invite-staff'

const VISITOR = { address: '127.0.0.1', userAgent: null, requestId: 'bench' }

/** Invites a manager, who follows the invitation; returns their token. */
export async function enterDesk(): Promise<string> {
  const { link } = await inviteStaff('system', {
    email: `${randomUUID()}@staff.example`,
    name: '이서윤',
    role: 'manager',
  })
  const invitation = new URL(link).searchParams.get('token') ?? ''
  const { token } = await acceptInvite({ token: invitation, password: randomUUID(), as: 'bearer' }, VISITOR)
  return token
}
