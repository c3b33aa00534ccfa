'use client'

import { useEffect, useState } from 'react'
import { followLive, type Subscribe } from './follow-live.ts'

export interface Live<Told> {
  /** The last thing told, null before the first. */
  told: Told | null
  /** When it was told, ms by this device's clock. */
  at: number
  /** Whether a change would be told now. */
  connected: boolean
}

const silence = { told: null, at: 0, connected: false }

/** What the shop tells live while the page is looked at; `subscribe` must stay the same between renders. */
export function useLive<Told>(subscribe: Subscribe<Told>): Live<Told> {
  const [live, setLive] = useState<Live<Told>>(silence)
  useEffect(() => {
    const stop = followLive<Told>({
      subscribe,
      hear: (told) => setLive({ told, at: Date.now(), connected: true }),
      lose: () => setLive((before) => ({ ...before, connected: false })),
      page: document,
    })
    return () => {
      stop()
      setLive(silence)
    }
  }, [subscribe])
  return live
}
