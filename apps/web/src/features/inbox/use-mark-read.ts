'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/context.ts'

/** Marks notifications as read: those of the given ids, or all of them. */
export function useMarkRead() {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  return useMutation(
    trpc.notifications.markRead.mutationOptions({
      onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.notifications.pathKey() }),
    }),
  )
}
