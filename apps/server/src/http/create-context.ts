import type { Context } from '@firstcome/api/context'
import type { Actor } from '@firstcome/db/application/accounts/actor'
import { readSession } from '../session/read-session.ts'
import { createSessionCookie } from '../session/session-cookie.ts'
import type { Call } from './call.ts'

/** What the procedures of a request are told. The session is looked up once, when the first one asks. */
export function createContext({ request, response, services, requestId, clientAddress }: Call): Context {
  const { settings, limits } = services
  let actor: Promise<Actor | null> | undefined
  return {
    call: {
      requestId,
      clientAddress,
      device: request.headers['user-agent'] ?? null,
      findActor: () => {
        actor ??= readSession(request, settings)
        return actor
      },
      limits,
      sessionCookie: createSessionCookie(settings.secure, (header) =>
        response.appendHeader('set-cookie', header),
      ),
    },
  }
}
