import { shopReads } from '@/reads/shop-reads.ts'
import { shopClient } from '@/trpc/server-client.ts'

/** What delivery costs, or null when the API is away: a page without that line is better than no page. */
export async function readDelivery() {
  try {
    const terms = await shopReads().recall({
      key: 'terms',
      read: () => shopClient.checkout.terms.query(),
      tagsOf: () => ['terms'],
    })
    return terms.delivery
  } catch {
    return null
  }
}
