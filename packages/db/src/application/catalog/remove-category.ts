import type { Done } from '../../domain/accounts/account.ts'
import { notFound, Refusal } from '../../domain/refusal.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { changeCategories } from './change-categories.ts'
import { refuseInUse } from './refuse-in-use.ts'

/** Removes a category that nothing is in. Refuses: NOT_FOUND, CATEGORY_NOT_EMPTY (whatever the status of its products). */
export const removeCategory = (actor: DeskActor, { id }: { id: string }): Promise<Done> =>
  changeCategories(actor, async (tx) => {
    const category = await tx.category.findUnique({
      where: { id },
      select: { slug: true, nameKo: true, nameEn: true },
    })
    if (!category) throw notFound()
    await tx.category
      .deleteMany({ where: { id } })
      .catch(refuseInUse(new Refusal('CATEGORY_NOT_EMPTY', null)))
    return {
      answer: { ok: true },
      act: { action: 'category.removed', subject: { type: 'category', id }, before: category },
    }
  })
