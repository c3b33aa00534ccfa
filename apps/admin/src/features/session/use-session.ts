'use client'

import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/context.ts'

/** Who sits at this desk: `staff` is null before sign-in, and undefined until it is known. */
export function useSession() {
  const trpc = useTRPC()
  const me = useQuery(trpc.auth.me.queryOptions(undefined, { staleTime: 60_000 }))
  return {
    staff: me.data,
    failed: me.isError && me.data === undefined,
    retry: () => void me.refetch(),
  }
}
