import type { Locale } from 'next-intl'
import { getLocale } from 'next-intl/server'
import { shopReads } from '@/reads/shop-reads.ts'
import { CATALOGUE, productTag, turnsOfAll } from '@/reads/tags.ts'
import { shopClient } from '@/trpc/server-client.ts'
import type { ListFilter } from './list-filter.ts'

/** The first page of a list. */
export type ProductsRead = Awaited<ReturnType<typeof readProducts>>

/** The first page of a list, in the page's language unless another is asked for. */
export async function readProducts(filter: Partial<ListFilter> & { limit?: number; locale?: Locale }) {
  const input = { ...filter, locale: filter.locale ?? (await getLocale()) }
  return shopReads().recall({
    key: `products ${JSON.stringify(input)}`,
    read: () => shopClient.catalog.list.query(input),
    tagsOf: ({ items }) => [CATALOGUE, ...items.map(productTag)],
    turnsOf: ({ items }) => turnsOfAll(items),
  })
}
