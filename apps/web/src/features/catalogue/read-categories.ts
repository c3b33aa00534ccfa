import type { Locale } from 'next-intl'
import { cache } from 'react'
import { shopReads } from '@/reads/shop-reads.ts'
import { CATALOGUE } from '@/reads/tags.ts'
import type { Category } from '@/trpc/outputs.ts'
import { shopClient } from '@/trpc/server-client.ts'

/** The shop's categories; none when the API is away, because a header without them is better than no page. */
export const readCategories = cache(async (locale: Locale): Promise<Category[]> => {
  try {
    const categories = await shopReads().recall({
      key: `categories ${locale}`,
      read: () => shopClient.catalog.categories.query({ locale }),
      tagsOf: () => [CATALOGUE],
    })
    return categories.items
  } catch {
    return []
  }
})
