import type { Done } from '../../domain/accounts/account.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { changeStatus } from './change-status.ts'

/** Takes a product out of the shop; its orders keep what they remember of it. Refuses with NOT_FOUND. */
export const archiveProduct = (actor: DeskActor, { id }: { id: string }): Promise<Done> =>
  changeStatus(actor, id, { action: 'product.archived', status: 'archived' })
