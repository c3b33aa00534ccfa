import type { Done } from '../../domain/accounts/account.ts'
import { invalidInput } from '../../domain/refusal.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { changeStatus } from './change-status.ts'

/** Puts a draft or archived product on sale. Refuses: NOT_FOUND, INVALID_INPUT when it has no picture or no variant. */
export const publishProduct = (actor: DeskActor, { id }: { id: string }): Promise<Done> =>
  changeStatus(actor, id, { action: 'product.published', status: 'active' }, ({ images, variants }) => {
    if (images.length === 0) throw invalidInput('images', 'required')
    if (!variants.some(({ retiredAt }) => retiredAt === null)) throw invalidInput('variants', 'required')
  })
