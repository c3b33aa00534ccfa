import type { Locale } from 'next-intl'
import { readProducts } from './read-products.ts'

const newestRead = 60

/** The newest pieces, among which a page finds the drop to lead with. */
export async function readNewest(locale: Locale) {
  const { items } = await readProducts({ sort: 'new', limit: newestRead, locale })
  return items
}
