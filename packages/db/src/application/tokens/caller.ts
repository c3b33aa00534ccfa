import type { ServiceScope } from '../../domain/service/key.ts'
import type { Scope } from '../../domain/tokens/scope.ts'
import type { Actor, SessionActor } from '../accounts/actor.ts'

/** A program that acts for a shopper, within the scopes they gave it. */
export type TokenHolder = Actor & { sessionId: null; scopes: readonly Scope[] }

/** A service that reads for the shop, on behalf of no shopper. */
export type ServiceCaller = { keyId: string; scopes: readonly ServiceScope[] }

/** Who a call comes from. */
export type Caller = SessionActor | TokenHolder | ServiceCaller
