import type { Role } from '../../domain/staff/role.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import type { OpenedSession } from '../accounts/open-session.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { openStaffSession } from './open-staff-session.ts'
import { originOf, type Visitor } from './staff-actor.ts'

type Entry = {
  staff: { id: string; role: Role }
  kind: 'cookie' | 'bearer'
  /** What the audit log calls it. */
  action: 'staff.signed_in' | 'staff.set_up' | 'staff.joined'
}

/** Opens a session for a member of staff whose row this transaction holds, and notes how they came. */
export async function enterDesk(
  tx: Tx,
  visitor: Visitor,
  { staff, kind, action }: Entry,
): Promise<OpenedSession> {
  const session = await openStaffSession(tx, { staffId: staff.id, kind, userAgent: visitor.userAgent })
  const actor = {
    staffId: staff.id,
    sessionId: session.sessionId,
    role: staff.role,
    from: originOf(visitor),
  }
  await writeAudit(tx, actor, {
    action,
    subject: { type: 'staff', id: staff.id },
    after: action === 'staff.signed_in' ? null : { role: staff.role },
  })
  return session
}
