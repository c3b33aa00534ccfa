'use client'

import { useSyncExternalStore } from 'react'
import { readGuestCart, readNoGuestCart, subscribeToGuestCart } from './guest-cart.ts'
import type { GuestCart } from './is-guest-cart.ts'

/** The guest's cart, kept current across tabs. */
export function useGuestCart(): GuestCart {
  return useSyncExternalStore(subscribeToGuestCart, readGuestCart, readNoGuestCart)
}
