import type { Locale } from 'next-intl'
import type { ProductPage } from '@/trpc/outputs.ts'
import { readProduct } from '../product/read-product.ts'

/** The pieces that the label tells a story of, whose words are in its messages. */
type Told = 'fisherman-knit' | 'chore-jacket' | 'court-shoe'

export interface Story {
  slug: Told
  product: ProductPage
}

/** A story and its piece; null in a shop that has no such piece, or when the API is away. */
export async function readStory(slug: Told, locale: Locale): Promise<Story | null> {
  try {
    return { slug, product: await readProduct(slug, locale) }
  } catch {
    return null
  }
}
