import type { CreateCategoryInput, CreatedCategory } from '../../domain/catalog/category.ts'
import { invalidInput } from '../../domain/refusal.ts'
import { mintId } from '../../infrastructure/ids.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { changeCategories } from './change-categories.ts'
import { refuseDuplicate } from './refuse-duplicate.ts'

/** Adds a category at the end of the shop's menu. Refuses with INVALID_INPUT a slug that another one has. */
export const createCategory = (
  actor: DeskActor,
  { slug, name }: CreateCategoryInput,
): Promise<CreatedCategory> =>
  changeCategories(actor, async (tx) => {
    const id = mintId()
    const last = await tx.category.aggregate({ _max: { position: true } })
    const position = (last._max.position ?? -1) + 1
    await tx.category
      .createMany({ data: { id, slug, nameKo: name.ko, nameEn: name.en, position } })
      .catch(refuseDuplicate(invalidInput('slug', 'taken')))
    return {
      answer: { id, slug },
      act: { action: 'category.created', subject: { type: 'category', id }, after: { slug, name } },
    }
  })
