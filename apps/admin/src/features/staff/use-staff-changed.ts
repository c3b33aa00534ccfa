'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/context.ts'

/** Lets the list follow what was changed, and who sits here, who may have changed themselves. */
export function useStaffChanged(): () => void {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  return () => {
    void queryClient.invalidateQueries(trpc.staff.pathFilter())
    void queryClient.invalidateQueries(trpc.auth.me.pathFilter())
  }
}
