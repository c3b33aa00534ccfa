import type { StaffEntered } from '@firstcome/db/application/staff/sign-in-staff'
import type { StaffSignedIn } from '@firstcome/db/domain/staff/sign-in'
import type { AdminCall } from './context.ts'

/** Hands a fresh token to its owner: a browser gets it as a cookie that its scripts cannot read, programs in the answer. */
export function deliverStaffToken(
  { sessionCookie }: AdminCall,
  as: 'cookie' | 'bearer',
  { staff, token, expiresAt }: StaffEntered,
): StaffSignedIn {
  if (as === 'bearer') return { staff, token, expiresAt }
  sessionCookie.set(token)
  return { staff, token: null, expiresAt }
}
