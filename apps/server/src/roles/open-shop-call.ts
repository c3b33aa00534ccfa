import type { CallContext } from '@firstcome/api/context'
import type { Caller } from '@firstcome/db/application/tokens/caller'
import { findCaller } from '@firstcome/db/application/tokens/find-caller'
import type { Call, OpenedCall } from '../http/call.ts'
import { readSession } from '../session/read-session.ts'
import { createSessionCookie } from '../session/session-cookie.ts'

/** What the procedures of the shop are told. The session or token is looked up once, when the first one asks. */
export function openShopCall({ request, response, services, requestId, clientAddress }: Call): OpenedCall {
  const { settings, limits } = services
  let caller: Promise<Caller | null> | undefined
  const call: CallContext = {
    requestId,
    clientAddress,
    device: request.headers['user-agent'] ?? null,
    findCaller: () => {
      caller ??= readSession(request, settings, findCaller)
      return caller
    },
    limits,
    sessionCookie: createSessionCookie(settings, (header) => response.appendHeader('set-cookie', header)),
  }
  return { context: { call }, acceptSession: call.findCaller }
}
