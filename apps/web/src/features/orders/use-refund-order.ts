'use client'

import type { RefundInput } from '@firstcome/client'
import { useLocale } from 'next-intl'
import { useTRPCClient } from '@/trpc/context.ts'
import { useKeyed } from './use-keyed.ts'

type Wanted = Pick<RefundInput, 'id' | 'lines' | 'reason'>

/** Gives pieces of an order back for what was paid for them, once. */
export function useRefundOrder() {
  const shop = useTRPCClient()
  const locale = useLocale()
  return useKeyed('orders.refund', (wanted: Wanted, idempotencyKey, options) =>
    shop.orders.refund.mutate({ ...wanted, idempotencyKey, locale }, options),
  )
}
