import { getLocale } from 'next-intl/server'
import { shopReads } from '@/reads/shop-reads.ts'
import { CATALOGUE } from '@/reads/tags.ts'
import type { ListFacets } from '@/trpc/outputs.ts'
import { shopClient } from '@/trpc/server-client.ts'
import type { ListFilter } from './list-filter.ts'
import { readProducts } from './read-products.ts'

/** The colours and sizes by which a list can be narrowed: those of its category, or where words find few pieces, of these. */
export async function readFacets({ q, category, sort }: ListFilter): Promise<ListFacets> {
  const [all, found] = await Promise.all([facetsOf(category), q ? readProducts({ q, category, sort }) : null])
  if (!found || found.nextCursor || found.items.length === 0) return all
  // A tile does not tell the sizes of its piece: those of its category stand for them.
  const near = await Promise.all([...new Set(found.items.map((piece) => piece.category))].map(facetsOf))
  return {
    colors: all.colors.filter(({ name }) => found.items.some(({ colors }) => colors.includes(name))),
    sizes: all.sizes.filter(({ key }) => near.some(({ sizes }) => sizes.some((size) => size.key === key))),
  }
}

async function facetsOf(category: string | undefined): Promise<ListFacets> {
  const input = { category, locale: await getLocale() }
  return shopReads().recall({
    key: `facets ${JSON.stringify(input)}`,
    read: () => shopClient.catalog.facets.query(input),
    tagsOf: () => [CATALOGUE],
  })
}
