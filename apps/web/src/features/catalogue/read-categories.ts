import type { Locale } from 'next-intl'
import { cache } from 'react'
import type { Category } from '@/trpc/outputs.ts'
import { shopClient } from '@/trpc/server-client.ts'

/** The shop's categories; none when the API is away, because a header without them is better than no page. */
export const readCategories = cache(async (locale: Locale): Promise<Category[]> => {
  try {
    return (await shopClient.catalog.categories.query({ locale })).items
  } catch {
    return []
  }
})
