import { z } from 'zod'

const text = z.string().trim().min(1).max(80).optional().catch(undefined)
const amount = z.coerce.number().int().min(0).max(1_000_000_000).optional().catch(undefined)

export const sorts = ['new', 'popular', 'price-asc', 'price-desc'] as const

const filterSchema = z.object({
  q: text,
  category: text,
  sort: z.enum(sorts).catch('new'),
  inStock: z
    .literal('1')
    .transform(() => true)
    .optional()
    .catch(undefined),
  minPrice: amount,
  maxPrice: amount,
})

/** What a list shows, as its address says it. */
export type ListFilter = z.infer<typeof filterSchema>

/** Reads a filter from an address; what makes no sense there is left out, so that no link is ever broken. */
export function readListFilter(params: Record<string, string | string[] | undefined>): ListFilter {
  const single = Object.entries(params).map(([key, value]) => [
    key,
    Array.isArray(value) ? value[0] : value || undefined,
  ])
  return filterSchema.parse(Object.fromEntries(single))
}

/** The one address of a filter: fixed order, nothing that is the default. */
export function listHref(filter: Partial<ListFilter>): string {
  const query = new URLSearchParams()
  if (filter.q) query.set('q', filter.q)
  if (filter.category) query.set('category', filter.category)
  if (filter.inStock) query.set('inStock', '1')
  if (filter.minPrice) query.set('minPrice', String(filter.minPrice))
  if (filter.maxPrice !== undefined) query.set('maxPrice', String(filter.maxPrice))
  if (filter.sort && filter.sort !== 'new') query.set('sort', filter.sort)
  const words = query.toString()
  return words ? `/products?${words}` : '/products'
}
