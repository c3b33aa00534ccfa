import type { Visitor } from '@firstcome/db/application/staff/staff-actor'
import type { AdminCall } from './context.ts'

/** Runs what tests a password, a code or a token for a caller, who may not try too often at one `account`. */
export function tryAs<T>(
  call: AdminCall,
  account: string,
  attempt: (visitor: Visitor) => Promise<T>,
): Promise<T> {
  const { clientAddress: address, device: userAgent, requestId, limits } = call
  return limits.password({ address, account }, () => attempt({ address, userAgent, requestId }))
}
