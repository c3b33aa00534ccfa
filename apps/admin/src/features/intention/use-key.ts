'use client'

import { useState } from 'react'
import { v4 as mintKey } from 'uuid'

/** The idempotency key of what someone means to do: the same over every try; `renew` it once there was an answer. */
export function useKey() {
  const [key, setKey] = useState(() => mintKey())
  return { key, renew: () => setKey(mintKey()) }
}
