'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/context.ts'

/** Makes a token; its secret is in the answer and nowhere else. */
export function useCreateToken() {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  return useMutation(
    trpc.account.tokens.create.mutationOptions({
      gcTime: 0,
      onSuccess: () => queryClient.invalidateQueries({ queryKey: trpc.account.tokens.list.queryKey() }),
    }),
  )
}

export type CreateToken = ReturnType<typeof useCreateToken>
