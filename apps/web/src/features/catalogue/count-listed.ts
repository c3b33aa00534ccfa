import type { Category } from '@/trpc/outputs.ts'
import { isNarrowed, type ListFilter } from './list-filter.ts'
import type { ProductsRead } from './read-products.ts'

/** How many pieces a list has, where that is known without counting: it is one page, or all of its category. */
export function countListed(
  filter: ListFilter,
  page: ProductsRead,
  categories: Category[],
): number | undefined {
  if (!page.nextCursor) return page.items.length
  if (isNarrowed(filter)) return undefined
  const counted = categories.filter(({ slug }) => filter.category === undefined || slug === filter.category)
  return counted.reduce((sum, { count }) => sum + count, 0)
}
