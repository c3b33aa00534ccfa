import type { ById, Done } from '../../domain/accounts/account.ts'
import { notFound } from '../../domain/refusal.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { StaffActor } from '../staff/staff-actor.ts'

/** Drops a view of the caller's own. Refuses with NOT_FOUND. */
export const removeView = (actor: StaffActor, { id }: ById): Promise<Done> =>
  actAtDesk(actor, async (tx) => {
    const { count } = await tx.savedView.deleteMany({ where: { id, staffId: actor.staffId } })
    if (count === 0) throw notFound()
    return { ok: true }
  })
