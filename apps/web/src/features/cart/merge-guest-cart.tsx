'use client'

import { useEffect, useRef } from 'react'
import { useSession } from '@/features/session/use-session.ts'
import { useGuestCart } from './use-guest-cart.ts'
import { useMergeGuestCart } from './use-merge-guest-cart.ts'

/** Merges a guest's cart that is still here although someone is signed in: after a lost connection, or a sign-in in another tab. */
export function MergeGuestCart() {
  const { signedIn } = useSession()
  const { id, lines } = useGuestCart()
  const merge = useMergeGuestCart()
  const tried = useRef('')
  useEffect(() => {
    if (!signedIn || lines.length === 0 || tried.current === id) return
    tried.current = id
    // What could not be merged now stays in this browser and is tried again on the next page load.
    merge().catch(() => {})
  }, [signedIn, id, lines, merge])
  return null
}
