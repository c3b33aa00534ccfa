import { getLocale } from 'next-intl/server'
import { shopReads } from '@/reads/shop-reads.ts'
import { CATALOGUE, productTag } from '@/reads/tags.ts'
import { shopClient } from '@/trpc/server-client.ts'
import type { ListFilter } from './list-filter.ts'

/** The first page of a list, in the page's language. */
export async function readProducts(filter: Partial<ListFilter> & { limit?: number }) {
  const input = { ...filter, locale: await getLocale() }
  return shopReads().recall({
    key: `products ${JSON.stringify(input)}`,
    read: () => shopClient.catalog.list.query(input),
    tagsOf: ({ items }) => [CATALOGUE, ...items.map(productTag)],
  })
}
