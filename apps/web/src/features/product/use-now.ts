'use client'

import { useEffect, useRef, useState } from 'react'
import { shopAhead } from './shop-ahead.ts'

/**
 * The shop's time in ms, second by second. It starts at the moment the server made the page, which may have been kept since, and
 * goes on by this browser's clock, whose own setting does not matter.
 */
export function useNow(madeAt: number): number {
  const [now, setNow] = useState(madeAt)
  const offset = useRef<number | null>(null)
  useEffect(() => {
    offset.current ??= shopAhead() ?? madeAt - Date.now()
    const tick = () => setNow(Date.now() + (offset.current ?? 0))
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [madeAt])
  return now
}
