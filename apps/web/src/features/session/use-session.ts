'use client'

import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/context.ts'

/** Who is here: `user` is null for a guest, and undefined until it is known. */
export function useSession() {
  const trpc = useTRPC()
  const me = useQuery(trpc.auth.me.queryOptions(undefined, { staleTime: 60_000 }))
  return {
    user: me.data,
    known: me.data !== undefined,
    signedIn: Boolean(me.data),
    failed: me.isError && me.data === undefined,
    retry: () => void me.refetch(),
  }
}
