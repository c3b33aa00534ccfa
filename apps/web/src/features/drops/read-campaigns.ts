import type { Locale } from 'next-intl'
import { cache } from 'react'
import { shopReads } from '@/reads/shop-reads.ts'
import { shopClient } from '@/trpc/server-client.ts'

/** Nobody announces a campaign that was made, changed or paused. */
const lifeMs = 1_000

/** Every campaign that is worth showing, as a guest sees it. */
export const readCampaigns = cache(async (locale: Locale) => {
  const { items } = await shopReads().recall({
    key: `campaigns ${locale}`,
    read: () => shopClient.coupons.campaigns.query({ locale }),
    tagsOf: () => [],
    turnsOf: (campaigns) => campaigns.items.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
    lifeMs,
  })
  return items
})
