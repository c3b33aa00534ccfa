import { useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import type { Outputs } from '@/trpc/outputs.ts'

export type DeskOrder = Outputs['orders']['byId']

const EVERY_MS = 15_000

/** One order as it is now; it is read again while one looks, as shoppers and the post change it too. */
export function useOrder(id: string) {
  const trpc = useTRPC()
  const locale = useLocale() === 'en' ? 'en' : 'ko'
  return useQuery(trpc.orders.byId.queryOptions({ id, locale }, { refetchInterval: EVERY_MS }))
}
