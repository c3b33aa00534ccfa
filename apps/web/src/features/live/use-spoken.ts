'use client'

import { useEffect, useRef, useState } from 'react'

const everyMs = 10_000

/** A figure for screen readers: it follows the one on the screen, but speaks at most every ten seconds. */
export function useSpoken(figure: number): number {
  const [spoken, setSpoken] = useState(figure)
  const last = useRef(0)
  useEffect(() => {
    const speak = () => {
      last.current = Date.now()
      setSpoken(figure)
    }
    const timer = setTimeout(speak, Math.max(0, last.current + everyMs - Date.now()))
    return () => clearTimeout(timer)
  }, [figure])
  return spoken
}
