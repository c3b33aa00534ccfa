import { findStaffSession } from '@firstcome/db/application/staff/find-staff-session'

/** Opens the way to sessions, so that the first member of staff finds compiled queries and an open connection. */
export async function warmDesk(): Promise<void> {
  await findStaffSession(`fc_${'0'.repeat(43)}`)
}
