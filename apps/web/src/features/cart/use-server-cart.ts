'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useSession } from '@/features/session/use-session.ts'
import { useTRPC } from '@/trpc/context.ts'

/** The cart that follows a signed-in shopper across devices; not asked for while nobody is signed in. */
export function useServerCart() {
  const trpc = useTRPC()
  const locale = useLocale()
  const { signedIn } = useSession()
  return useQuery(trpc.cart.get.queryOptions({ locale }, { enabled: signedIn }))
}
