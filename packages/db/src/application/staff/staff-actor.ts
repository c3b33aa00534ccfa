import { deviceLabel } from '../../domain/accounts/device-label.ts'
import type { Role } from '../../domain/staff/role.ts'

/** Where a call at the desk comes from. */
export type CallOrigin = { address: string; device: string | null; requestId: string }

/** Who calls at the desk: a signed-in member of staff, the session they came with, and from where. */
export type StaffActor = { staffId: string; sessionId: string; role: Role; from: CallOrigin }

/** Who can act at the desk: a member of staff, or the shop itself. */
export type DeskActor = StaffActor | 'system'

/** Who comes to the desk before a session is theirs. */
export type Visitor = { address: string; userAgent: string | null; requestId: string }

/** The name under which rows remember who acted. */
export const nameOf = (actor: DeskActor): `staff:${string}` | 'system' =>
  actor === 'system' ? actor : `staff:${actor.staffId}`

/** Where a visitor comes from, as the audit log tells it. */
export const originOf = ({ address, userAgent, requestId }: Visitor): CallOrigin => ({
  address,
  device: userAgent && deviceLabel(userAgent),
  requestId,
})
