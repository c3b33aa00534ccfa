import { createCategory } from '../application/catalog/create-category.ts'
import { mintId } from '../infrastructure/ids.ts'

/** A category of the test's own; its slug narrows a list to what the test made. */
export const newCategory = () =>
  createCategory('system', { slug: `c-${mintId()}`, name: { ko: '아우터', en: 'Outerwear' } })
