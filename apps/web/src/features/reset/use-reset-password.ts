'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'

/** Sets a new password by a link's token, which signs every device out. */
export function useResetPassword() {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  return useMutation(
    trpc.auth.reset.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: trpc.auth.me.queryKey() }),
    }),
  )
}

/** Whether a link was refused: used, run out, or never one of ours. */
export function isDeadLink(error: unknown): boolean {
  const reason = refusalOf(error)?.reason
  return reason === 'INVALID_INPUT' || reason === 'NOT_FOUND'
}
