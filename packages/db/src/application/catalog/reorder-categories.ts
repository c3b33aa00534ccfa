import type { Done } from '../../domain/accounts/account.ts'
import type { ReorderCategoriesInput } from '../../domain/catalog/category.ts'
import { invalidInput } from '../../domain/refusal.ts'
import { updateRows } from '../../infrastructure/rows.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { changeCategories } from './change-categories.ts'

const place = updateRows(
  'categories',
  { id: 'id', position: 'int' },
  't.id = j.id',
  't.position = j.position, t.version = t.version + 1',
)

/** Puts the shop's categories into this order. Refuses with INVALID_INPUT an order that does not name each of them once. */
export const reorderCategories = (actor: DeskActor, { ids }: ReorderCategoriesInput): Promise<Done> =>
  changeCategories(actor, async (tx) => {
    const before = await tx.category.findMany({
      select: { id: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    })
    const known = new Set(before.map(({ id }) => id))
    if (ids.length !== known.size || new Set(ids).size !== ids.length || ids.some((id) => !known.has(id)))
      throw invalidInput('ids', 'not_all')
    await place(
      tx,
      ids.map((id, position) => ({ id, position })),
    )
    return {
      answer: { ok: true },
      act: {
        action: 'category.reordered',
        subject: { type: 'category', id: null },
        before: { ids: before.map(({ id }) => id) },
        after: { ids },
      },
    }
  })
