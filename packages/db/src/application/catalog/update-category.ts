import type { DeskCategory, UpdateCategoryInput } from '../../domain/catalog/category.ts'
import { changedFields } from '../../domain/changed-fields.ts'
import { invalidInput, notFound, Refusal } from '../../domain/refusal.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { changeCategories } from './change-categories.ts'
import { readDeskCategory } from './read-desk-category.ts'
import { refuseDuplicate } from './refuse-duplicate.ts'

/**
 * Renames a category. Its address changes with its slug.
 * Refuses: NOT_FOUND, VERSION_CONFLICT (with the newer state), INVALID_INPUT (a slug that another one has).
 */
export const updateCategory = (
  actor: DeskActor,
  { id, version, slug, name }: UpdateCategoryInput,
): Promise<DeskCategory> =>
  changeCategories(actor, async (tx) => {
    const before = await readDeskCategory(tx, id)
    if (!before) throw notFound()
    if (before.version !== version) throw new Refusal('VERSION_CONFLICT', { current: before })
    await tx.category
      .updateMany({
        where: { id },
        data: { slug, nameKo: name.ko, nameEn: name.en, version: { increment: 1 } },
      })
      .catch(refuseDuplicate(invalidInput('slug', 'taken')))
    return {
      answer: { ...before, slug, name, version: version + 1 },
      act: {
        action: 'category.updated',
        subject: { type: 'category', id },
        ...changedFields({ slug: before.slug, name: before.name }, { slug, name }),
      },
    }
  })
