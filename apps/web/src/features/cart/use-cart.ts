'use client'

import { useSession } from '@/features/session/use-session.ts'
import type { Cart } from '@/trpc/outputs.ts'
import type { ShownLine } from './shown-line.ts'
import { useGuestLines } from './use-guest-lines.ts'
import { useServerCart } from './use-server-cart.ts'

interface CartState {
  /** Undefined until they are known. */
  lines: ShownLine[] | undefined
  capped: Cart['capped']
  failed: boolean
  retry: () => void
}

/** The cart of whoever is here: the shopper's from the server, a guest's from this browser. */
export function useCart(): CartState {
  const session = useSession()
  const guest = useGuestLines()
  const cart = useServerCart()
  if (!session.known) return { lines: undefined, capped: [], failed: session.failed, retry: session.retry }
  if (!session.signedIn) return { lines: guest, capped: [], failed: false, retry: () => {} }
  const retry = () => void cart.refetch()
  return {
    lines: cart.data?.lines,
    capped: cart.data?.capped ?? [],
    failed: cart.isError && !cart.data,
    retry,
  }
}
