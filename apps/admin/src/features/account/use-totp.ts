'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/context.ts'

interface Ends {
  onCodes: (codes: string[]) => void
  onDisabled: () => void
}

/** What can be done about a second step that is on. */
export function useTotp({ onCodes, onDisabled }: Ends) {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const disable = useMutation(
    trpc.auth.totp.disable.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(trpc.auth.me.pathFilter())
        onDisabled()
      },
    }),
  )
  const replace = useMutation(
    trpc.auth.totp.replaceCodes.mutationOptions({ onSuccess: ({ codes }) => onCodes(codes) }),
  )
  return { disable, replace }
}
