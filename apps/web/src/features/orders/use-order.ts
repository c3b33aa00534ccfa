'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import type { Order } from '@/trpc/outputs.ts'

const whileHeldMs = 5_000

/** One of the shopper's orders, in the language of the page; one that waits for payment is looked after until it no longer does. */
export function useOrder(id: string) {
  const trpc = useTRPC()
  const locale = useLocale()
  return useQuery(
    trpc.orders.byId.queryOptions(
      { id, locale },
      { refetchInterval: ({ state }) => isHeld(state.data) && whileHeldMs, refetchOnWindowFocus: 'always' },
    ),
  )
}

const isHeld = (order: Pick<Order, 'status'> | undefined) => order?.status === 'pending_payment'
