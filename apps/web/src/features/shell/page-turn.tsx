'use client'

import { useEffect, useRef, ViewTransition } from 'react'
import { usePathname } from '@/i18n/navigation.ts'
import { turnInTime } from './turn-in-time.ts'

/**
 * What happens when one page follows another: they cross-fade where the browser can, and a reader or a keyboard goes on
 * from the new page rather than from a link that is gone.
 */
export function PageTurn() {
  const pathname = usePathname()
  const shown = useRef(pathname)
  useEffect(turnInTime, [])
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    const main = document.getElementById('main')
    if (!main?.contains(document.activeElement)) main?.focus({ preventScroll: true })
  }, [pathname])
  return (
    <ViewTransition key={pathname} default="none">
      <span hidden />
    </ViewTransition>
  )
}
