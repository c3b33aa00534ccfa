import type { Locale } from 'next-intl'
import { cache } from 'react'
import { shopReads } from '@/reads/shop-reads.ts'
import { CATALOGUE, productTag } from '@/reads/tags.ts'
import type { Popular } from '@/trpc/outputs.ts'
import { shopClient } from '@/trpc/server-client.ts'

/** What sold most in the last three days; null when it cannot be told, because a home page without it is better than none. */
export const readPopular = cache(async (locale: Locale): Promise<Popular | null> => {
  try {
    return await shopReads().recall({
      key: `popular ${locale}`,
      read: () => shopClient.catalog.popular.query({ window: '3days', locale }),
      tagsOf: ({ items }) => [CATALOGUE, ...items.map(({ product }) => productTag(product))],
    })
  } catch {
    return null
  }
})
