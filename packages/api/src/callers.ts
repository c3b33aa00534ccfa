import type { Actor, SessionActor } from '@firstcome/db/application/accounts/actor'
import type { Caller, ServiceCaller } from '@firstcome/db/application/tokens/caller'
import { Refusal } from '@firstcome/db/domain/refusal'
import type { ServiceScope } from '@firstcome/db/domain/service/key'
import type { Scope } from '@firstcome/db/domain/tokens/scope'
import type { CallContext } from './context.ts'

/** Finds on whose behalf a call acts, or refuses it: UNAUTHORIZED without a caller, FORBIDDEN what this caller may not do. */
export type FindCaller<Acting> = (call: CallContext) => Promise<Acting>

const isService = (caller: Caller): caller is ServiceCaller => 'keyId' in caller
const isSession = (caller: Caller): caller is SessionActor => !isService(caller) && caller.sessionId !== null
const forbidden = () => new Refusal('FORBIDDEN', null)

/** The shopper for whom a caller may do what the scope names; null for everyone else. */
function actorOf(caller: Caller, scope?: Scope): Actor | null {
  if (isSession(caller)) return caller
  if (isService(caller) || !scope) return null
  return caller.scopes.includes(scope) ? caller : null
}

function known(caller: Caller | null): Caller {
  if (!caller) throw new Refusal('UNAUTHORIZED', null)
  return caller
}

/** A shopper, or a guest: so is a token without the scope, and every key. */
export const anyone =
  (scope?: Scope): FindCaller<Actor | null> =>
  async (call) => {
    const caller = await call.findCaller()
    return caller && actorOf(caller, scope)
  }

/** A shopper in a session, or by a token with the scope. */
export const shopper =
  (scope: Scope): FindCaller<Actor> =>
  async (call) => {
    const actor = actorOf(known(await call.findCaller()), scope)
    if (!actor) throw forbidden()
    return actor
  }

/** The same, at most so many times a minute. */
export const spender = (scope: Scope): FindCaller<Actor> => {
  const find = shopper(scope)
  return async (call) => {
    const actor = await find(call)
    call.limits.spend(actor.userId)
    return actor
  }
}

/** A shopper in a session of theirs alone. */
export const inSession = (): FindCaller<SessionActor> => async (call) => {
  const caller = known(await call.findCaller())
  if (!isSession(caller)) throw forbidden()
  return caller
}

/** A service by a key with the scope, at most so many times a minute. */
export const service =
  (scope: ServiceScope): FindCaller<ServiceCaller> =>
  async (call) => {
    const caller = known(await call.findCaller())
    if (!isService(caller) || !caller.scopes.includes(scope)) throw forbidden()
    call.limits.serve(caller.keyId)
    return caller
  }
