'use client'

import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/context.ts'

/** Ends this session and goes to the sign-in page by a whole load, so that nothing that was shown stays in the browser. */
export function useSignOut() {
  const trpc = useTRPC()
  return useMutation(
    trpc.auth.signOut.mutationOptions({ onSuccess: () => window.location.assign('/sign-in') }),
  )
}
