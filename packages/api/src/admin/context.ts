import type { StaffActor } from '@firstcome/db/application/staff/staff-actor'
import type { SessionCookie } from '../context.ts'

/** What every procedure of the desk knows. Types only, so that the admin app can name them. */
export type AdminContext = { call: AdminCall }

/** What is known about a call at the desk. */
export type AdminCall = {
  requestId: string
  clientAddress: string
  /** The caller's user agent. */
  device: string | null
  /** Who calls, null before sign-in. Refuses with UNAUTHORIZED or FORBIDDEN a session that is not accepted. */
  findStaff: () => Promise<StaffActor | null>
  limits: AdminLimits
  sessionCookie: SessionCookie
}

/** How often a caller may try. Each refuses with RATE_LIMITED. */
export type AdminLimits = {
  /** Runs what tests a password, a code or a token; a refusal counts against the address and the account, a success clears the account. */
  password: <T>(who: { address: string; account: string }, attempt: () => Promise<T>) => Promise<T>
}
