'use client'

import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/context.ts'
import type { DeliveryTerms } from '@/trpc/outputs.ts'

/** What delivery costs and from where it is free; undefined until it is known. */
export function useDeliveryTerms(): DeliveryTerms | undefined {
  const trpc = useTRPC()
  return useQuery(trpc.checkout.terms.queryOptions(undefined, { staleTime: 600_000 })).data?.delivery
}
