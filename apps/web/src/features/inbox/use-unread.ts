'use client'

import { useQuery } from '@tanstack/react-query'
import { useSession } from '@/features/session/use-session.ts'
import { useTRPC } from '@/trpc/context.ts'

const lookEveryMs = 60_000

/** How many notifications the shopper has not read; asked for now and then while the page is looked at. */
export function useUnread(): number {
  const trpc = useTRPC()
  const { signedIn } = useSession()
  const { data } = useQuery(
    trpc.notifications.list.queryOptions({ limit: 1 }, { enabled: signedIn, refetchInterval: lookEveryMs }),
  )
  return signedIn ? (data?.unread ?? 0) : 0
}
