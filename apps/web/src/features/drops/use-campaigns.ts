'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import type { Campaign } from '@/trpc/outputs.ts'

const refreshMs = 10_000

/** The campaigns as the server rendered them for everyone, then as they are for whoever looks. */
export function useCampaigns(made: Campaign[], { refetch }: { refetch: boolean }) {
  const trpc = useTRPC()
  const locale = useLocale()
  const { data, dataUpdatedAt } = useQuery(
    trpc.coupons.campaigns.queryOptions(
      { locale },
      {
        initialData: { items: made },
        initialDataUpdatedAt: 0,
        staleTime: refreshMs,
        // Nobody tells that a paused drop goes on.
        refetchInterval: ({ state }) =>
          refetch || state.data?.items.some(({ paused }) => paused) ? refreshMs : false,
      },
    ),
  )
  return { campaigns: data.items, answeredAt: dataUpdatedAt }
}
