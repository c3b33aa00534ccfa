'use client'

import { MAX_LINES, MAX_QUANTITY } from '@firstcome/client'
import { v4 as mintId } from 'uuid'
import { type GuestCart, isGuestCart } from './is-guest-cart.ts'

const storageKey = 'firstcome.guest-cart'

export type GuestLine = GuestCart['lines'][number]

const empty: GuestCart = { id: '', lines: [] }
const listeners = new Set<() => void>()
let current: GuestCart | undefined

/** The cart of a browser nobody is signed in to. Its `id` is random and merges once at sign-in; it is empty before the first line. */
export function readGuestCart(): GuestCart {
  current ??= load()
  return current
}

/** What the server renders, and the browser until it has looked. */
export function readNoGuestCart(): GuestCart {
  return empty
}

/** Calls back when the cart changes here or in another tab. */
export function subscribeToGuestCart(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key !== storageKey) return
    current = undefined
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', onStorage)
  }
}

/** Adds to what is there, up to 99 of a variant. */
export function addToGuestCart(line: GuestLine): void {
  const had = readGuestCart().lines.find(({ variantId }) => variantId === line.variantId)?.quantity ?? 0
  putGuestLine({ ...line, quantity: had + line.quantity })
}

/** Sets a line's quantity; 0 removes it. Throws a RangeError for a line that finds no room among 50. */
export function putGuestLine(line: GuestLine): void {
  const { id, lines } = readGuestCart()
  const quantity = Math.min(line.quantity, MAX_QUANTITY)
  const known = lines.some(({ variantId }) => variantId === line.variantId)
  if (!known && lines.length >= MAX_LINES) throw new RangeError('the cart is full')
  const next = known
    ? lines.map((each) => (each.variantId === line.variantId ? { ...line, quantity } : each))
    : [...lines, { ...line, quantity }]
  save({ id: id || mintId(), lines: next.filter((each) => each.quantity > 0) })
}

/** Forgets the cart and its id, after it was merged. */
export function clearGuestCart(): void {
  save(empty)
}

function load(): GuestCart {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(storageKey) ?? '')
    return isGuestCart(kept) ? kept : empty
  } catch {
    return empty
  }
}

function save(cart: GuestCart): void {
  current = cart
  try {
    if (cart.lines.length > 0) window.localStorage.setItem(storageKey, JSON.stringify(cart))
    else window.localStorage.removeItem(storageKey)
  } catch {
    // A browser that keeps nothing still has its cart until the page is closed.
  }
  for (const listener of listeners) listener()
}
