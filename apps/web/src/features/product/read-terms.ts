import { shopReads } from '@/reads/shop-reads.ts'
import type { ShopTerms } from '@/trpc/outputs.ts'
import { shopClient } from '@/trpc/server-client.ts'

/** What delivery and returns come to, or null when the API is away: a page without those lines is better than no page. */
export async function readTerms(): Promise<ShopTerms | null> {
  try {
    return await shopReads().recall({
      key: 'terms',
      read: () => shopClient.checkout.terms.query(),
      tagsOf: () => ['terms'],
    })
  } catch {
    return null
  }
}
