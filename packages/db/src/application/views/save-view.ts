import { invalidInput } from '../../domain/refusal.ts'
import type { SavedView, SaveViewInput } from '../../domain/views/views.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { StaffActor } from '../staff/staff-actor.ts'

/** How many views of one list a member of staff may keep. */
export const MOST_VIEWS = 30

/**
 * Keeps the filters of a list under a name, in place of the caller's own view that has it. Refuses with INVALID_INPUT on `name`
 * (too_many) beyond thirty.
 */
export const saveView = (actor: StaffActor, { list, name, query }: SaveViewInput): Promise<SavedView> =>
  actAtDesk(actor, async (tx) => {
    const { staffId } = actor
    const known = await tx.savedView.findUnique({
      where: { staffId_list_name: { staffId, list, name } },
      select: { id: true },
    })
    if (known) {
      await tx.savedView.updateMany({ where: { id: known.id }, data: { query, name } })
      return { id: known.id, name, query }
    }
    if ((await tx.savedView.count({ where: { staffId, list } })) >= MOST_VIEWS)
      throw invalidInput('name', 'too_many')
    const id = mintId()
    await tx.savedView.createMany({
      data: { id, staffId, list, name, query, createdAt: await databaseNow(tx) },
    })
    return { id, name, query }
  })
