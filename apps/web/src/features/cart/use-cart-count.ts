'use client'

import { useSession } from '@/features/session/use-session.ts'
import { useGuestCart } from './use-guest-cart.ts'
import { useServerCart } from './use-server-cart.ts'

/** How many pieces are in the cart, the guest's or the shopper's; undefined until it is known. */
export function useCartCount(): number | undefined {
  const { known, signedIn } = useSession()
  const guest = useGuestCart()
  const cart = useServerCart()
  if (!known) return undefined
  const lines = signedIn ? cart.data?.lines : guest.lines
  return lines?.reduce((pieces, line) => pieces + line.quantity, 0)
}
