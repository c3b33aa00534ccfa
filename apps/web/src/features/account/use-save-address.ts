'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/context.ts'

/** Adds an address or changes one, and reads the book again. */
export function useSaveAddress() {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  return useMutation(
    trpc.account.addresses.save.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: trpc.account.addresses.list.queryKey() }),
    }),
  )
}
