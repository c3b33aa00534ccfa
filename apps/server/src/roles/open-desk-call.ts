import type { AdminCall } from '@firstcome/api/admin/context'
import type { StaffActor } from '@firstcome/db/application/staff/staff-actor'
import type { Call, OpenedCall } from '../http/call.ts'
import { findStaff } from '../session/find-staff.ts'
import { createSessionCookie } from '../session/session-cookie.ts'

/** What the procedures of the desk are told. The session is looked up once, when the first one asks. */
export function openDeskCall(opened: Call): OpenedCall {
  const { request, response, services, requestId, clientAddress } = opened
  const { settings, limits } = services
  let staff: Promise<StaffActor | null> | undefined
  const call: AdminCall = {
    requestId,
    clientAddress,
    device: request.headers['user-agent'] ?? null,
    findStaff: () => {
      staff ??= findStaff(opened)
      return staff
    },
    // A shopper's tries do not count against a member of staff who has the same e-mail.
    limits: {
      password: ({ address, account }, attempt) =>
        limits.password({ address, account: `staff:${account}` }, attempt),
    },
    sessionCookie: createSessionCookie(settings, (header) => response.appendHeader('set-cookie', header)),
  }
  return { context: { call }, acceptSession: call.findStaff }
}
