'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import type { Return } from '@/trpc/outputs.ts'

const most = 100

/** The returns of one order, the newest first; undefined until they are known. */
export function useOrderReturns(orderId: string, enabled: boolean): Return[] | undefined {
  const trpc = useTRPC()
  const locale = useLocale()
  const { data } = useQuery(
    trpc.returns.list.queryOptions(
      { orderId, locale, limit: most },
      { enabled, refetchOnWindowFocus: 'always' },
    ),
  )
  return data?.items
}
