'use client'

import { v4 as mintKey } from 'uuid'

const place = (intention: string) => `firstcome.key ${intention}`

// What a browser that keeps nothing still has until the page is reloaded.
const minted = new Map<string, string>()

/** The idempotency key of what someone means to do: the same one until it is dropped, over a reload too. */
export function keptKey(intention: string): string {
  const key = read(intention) ?? mintKey()
  minted.set(intention, key)
  try {
    window.sessionStorage.setItem(place(intention), key)
  } catch {
    // The one in memory has to do.
  }
  return key
}

/** Forgets a key once there is an answer: meaning the same again is another intention. */
export function dropKey(intention: string): void {
  minted.delete(intention)
  window.sessionStorage.removeItem(place(intention))
}

function read(intention: string): string | null {
  try {
    return window.sessionStorage.getItem(place(intention)) ?? minted.get(intention) ?? null
  } catch {
    return minted.get(intention) ?? null
  }
}
