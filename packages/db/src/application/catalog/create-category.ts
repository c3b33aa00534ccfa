import type { NewCategory } from '../../domain/catalog/new-product.ts'
import { invalidInput } from '../../domain/refusal.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { refuseDuplicate } from './refuse-duplicate.ts'

/** Adds a category to the shop. Refuses with INVALID_INPUT a slug that another one has. */
export async function createCategory({
  slug,
  name,
  position,
}: NewCategory): Promise<{ id: string; slug: string }> {
  const id = mintId()
  await prisma.category
    .createMany({ data: { id, slug, nameKo: name.ko, nameEn: name.en, position } })
    .catch(refuseDuplicate(invalidInput('slug', 'taken')))
  return { id, slug }
}
