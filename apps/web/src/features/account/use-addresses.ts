'use client'

import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/context.ts'

/** The shopper's addresses, the default one first. */
export function useAddresses() {
  const trpc = useTRPC()
  return useQuery(
    trpc.account.addresses.list.queryOptions(undefined, {
      select: ({ items }) => items.toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault)),
    }),
  )
}
