'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useSession } from '@/features/session/use-session.ts'
import { useTRPC } from '@/trpc/context.ts'

/** What the shopper waits for; asked for by whoever is signed in, anew wherever it is shown, since what was told is gone from it. */
export function useStockWatches() {
  const trpc = useTRPC()
  const locale = useLocale()
  const { signedIn } = useSession()
  return useQuery(
    trpc.stockWatches.mine.queryOptions({ locale }, { enabled: signedIn, refetchOnMount: 'always' }),
  )
}
