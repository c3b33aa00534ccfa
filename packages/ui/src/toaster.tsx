'use client'

import { useEffect, useState } from 'react'
import { TOAST } from './toast.ts'
import { useFetched } from './use-fetched.ts'

const fetchToasts = () => import('./toasts.tsx')

/** A press comes before most messages: what reads pages aloud hears of those that appear where it already knew of a place. */
const wakers = ['pointerdown', 'keydown', TOAST]

/** Where short confirmations appear; call `toast()` for one. Errors belong beside what failed, not here. */
export function Toaster({ label }: { label: string }) {
  const [needed, setNeeded] = useState(false)
  const fetched = useFetched(needed, fetchToasts, () => setNeeded(false))
  useEffect(() => {
    if (needed) return
    const woken = new AbortController()
    const wake = () => setNeeded(true)
    for (const waker of wakers) window.addEventListener(waker, wake, { signal: woken.signal })
    return () => woken.abort()
  }, [needed])
  return fetched && <fetched.Toasts label={label} />
}
