'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'

/** One of the shopper's orders, in the language of the page. */
export function useOrder(id: string) {
  const trpc = useTRPC()
  const locale = useLocale()
  return useQuery(trpc.orders.byId.queryOptions({ id, locale }))
}
