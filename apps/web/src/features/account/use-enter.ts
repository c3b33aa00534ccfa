'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useMergeGuestCart } from '@/features/cart/use-merge-guest-cart.ts'
import { useTRPC } from '@/trpc/context.ts'

interface Entered {
  user: { id: string; email: string; name: string }
}

/** What follows a sign-in or sign-up: nothing of another shopper stays, and the guest's cart moves in. */
export function useEnter() {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const merge = useMergeGuestCart()
  return async ({ user }: Entered) => {
    queryClient.removeQueries({ type: 'inactive' })
    // What cannot be merged now stays in this browser and is merged on the next page load.
    await merge().catch(() => {})
    queryClient.setQueryData(trpc.auth.me.queryKey(), user)
  }
}
