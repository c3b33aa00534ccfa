'use client'

import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/context.ts'
import type { ShopTerms } from '@/trpc/outputs.ts'

/** The terms that the shop has for everyone; undefined until they are known. */
export function useTerms(): ShopTerms | undefined {
  const trpc = useTRPC()
  return useQuery(trpc.checkout.terms.queryOptions(undefined, { staleTime: 600_000 })).data
}
