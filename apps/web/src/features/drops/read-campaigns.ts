import type { Locale } from 'next-intl'
import { cache } from 'react'
import { shopClient } from '@/trpc/server-client.ts'

/** Every campaign that is worth showing, as a guest sees it. */
export const readCampaigns = cache(async (locale: Locale) => {
  const { items } = await shopClient.coupons.campaigns.query({ locale })
  return items
})
