'use client'

import { useLocale } from 'next-intl'
import { useTRPCClient } from '@/trpc/context.ts'
import { useKeyed } from './use-keyed.ts'

/** Cancels an order, once. */
export function useCancelOrder() {
  const shop = useTRPCClient()
  const locale = useLocale()
  return useKeyed('orders.cancel', ({ id }: { id: string }, idempotencyKey, options) =>
    shop.orders.cancel.mutate({ id, idempotencyKey, locale }, options),
  )
}
