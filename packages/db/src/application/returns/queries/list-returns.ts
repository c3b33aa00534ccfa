import type { ListReturnsInput, ReturnList } from '../../../domain/returns/return.ts'
import type { Actor } from '../../accounts/actor.ts'

/** Lists. */
export async function listReturns(_actor: Actor, _input: ListReturnsInput): Promise<ReturnList> {
  throw new Error('not built yet')
}
