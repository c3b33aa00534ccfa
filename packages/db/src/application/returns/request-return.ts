import type { RequestReturnInput, Return } from '../../domain/returns/return.ts'
import type { Actor } from '../accounts/actor.ts'

/** Requests. */
export async function requestReturn(_actor: Actor, _input: RequestReturnInput): Promise<Return> {
  throw new Error('not built yet')
}
