'use client'

import type { RequestReturnInput } from '@firstcome/client'
import { useLocale } from 'next-intl'
import { useKeyed } from '@/features/orders/use-keyed.ts'
import { useTRPCClient } from '@/trpc/context.ts'

type Wanted = Pick<RequestReturnInput, 'id' | 'lines' | 'reason'>

/** Asks to give pieces of an order back, once. */
export function useRequestReturn() {
  const shop = useTRPCClient()
  const locale = useLocale()
  return useKeyed('returns.request', (wanted: Wanted, idempotencyKey, options) =>
    shop.returns.request.mutate({ ...wanted, idempotencyKey, locale }, options),
  )
}
