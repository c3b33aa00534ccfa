export const sorts = ['new', 'popular', 'price-asc', 'price-desc'] as const

/** What a list shows, as its address says it and the API is asked for it. */
export type ListFilter = {
  q?: string
  category?: string
  sort: (typeof sorts)[number]
  inStock?: true
  minPrice?: number
  maxPrice?: number
  colors?: string[]
  sizes?: string[]
}

/** Whether it leaves pieces of its category out. */
export const isNarrowed = ({ category, sort, ...rest }: ListFilter): boolean =>
  Object.values(rest).some((each) => each !== undefined)

type Params = Record<string, string | string[] | undefined>

/**
 * Reads a filter from an address; what makes no sense there is left out, so that no link is ever broken. By hand: a library of schemas
 * would be a seventh of what the list loads.
 */
export function readListFilter(params: Params): ListFilter {
  const said = (key: string) => {
    const value = params[key]
    return Array.isArray(value) ? value[0] : value
  }
  return {
    q: toText(said('q')),
    category: toText(said('category')),
    sort: sorts.find((sort) => sort === said('sort')) ?? 'new',
    inStock: said('inStock') === '1' || undefined,
    minPrice: toAmount(said('minPrice')),
    maxPrice: toAmount(said('maxPrice')),
    colors: toKeys(said('color')),
    sizes: toKeys(said('size')),
  }
}

/** The one address of a filter: fixed order, nothing that is the default. */
export function listHref(filter: Partial<ListFilter>): string {
  const query = new URLSearchParams()
  if (filter.q) query.set('q', filter.q)
  if (filter.category) query.set('category', filter.category)
  if (filter.colors?.length) query.set('color', filter.colors.toSorted().join(','))
  if (filter.sizes?.length) query.set('size', filter.sizes.toSorted().join(','))
  if (filter.inStock) query.set('inStock', '1')
  if (filter.minPrice) query.set('minPrice', String(filter.minPrice))
  if (filter.maxPrice !== undefined) query.set('maxPrice', String(filter.maxPrice))
  if (filter.sort && filter.sort !== 'new') query.set('sort', filter.sort)
  const words = query.toString()
  return words ? `/products?${words}` : '/products'
}

function toText(words = ''): string | undefined {
  const text = words.trim()
  return text.length <= 80 && text ? text : undefined
}

function toAmount(words = ''): number | undefined {
  const amount = words.trim() ? Number(words) : Number.NaN
  return Number.isInteger(amount) && amount >= 0 && amount <= 1_000_000_000 ? amount : undefined
}

/** Keys of option values, comma by comma, in one order, so that one list has one address. */
function toKeys(words = ''): string[] | undefined {
  const keys = [...new Set(words.split(',').filter((word) => /^[a-z0-9-]{1,60}$/.test(word)))].sort()
  return keys.length > 0 && keys.length <= 20 ? keys : undefined
}
