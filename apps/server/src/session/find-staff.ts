import { findStaffSession } from '@firstcome/db/application/staff/find-staff-session'
import type { StaffActor } from '@firstcome/db/application/staff/staff-actor'
import { deviceLabel } from '@firstcome/db/domain/accounts/device-label'
import type { Call } from '../http/call.ts'
import { readSession } from './read-session.ts'

/** Who of the staff calls, null before sign-in. Refuses: UNAUTHORIZED, FORBIDDEN. */
export async function findStaff({
  request,
  services,
  requestId,
  clientAddress: address,
}: Call): Promise<StaffActor | null> {
  const session = await readSession(request, services.settings, findStaffSession)
  if (!session) return null
  const userAgent = request.headers['user-agent']
  return { ...session, from: { address, device: userAgent ? deviceLabel(userAgent) : null, requestId } }
}
