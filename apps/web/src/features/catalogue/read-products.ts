import { getLocale } from 'next-intl/server'
import { shopClient } from '@/trpc/server-client.ts'
import type { ListFilter } from './list-filter.ts'

/** The first page of a list, in the page's language. */
export async function readProducts(filter: Partial<ListFilter> & { limit?: number }) {
  return shopClient.catalog.list.query({ ...filter, locale: await getLocale() })
}
