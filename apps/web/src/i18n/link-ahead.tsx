'use client'

import {
  type ComponentProps,
  type FocusEvent,
  type MouseEvent,
  type TouchEvent,
  useRef,
  useState,
} from 'react'
import { isOutdated, noteAhead, saysToSaveData } from './pages-ahead.ts'
import { shopNavigation } from './shop-navigation.ts'

export type LinkAheadProps = Omit<ComponentProps<typeof shopNavigation.Link>, 'href'> & { href: string }

/** A pointer that merely passes over a link is gone by then. */
const intentMs = 60

/**
 * A link whose page is ahead of the press. The whole page behind it is fetched as soon as somebody seems to want it: a
 * pointer rests on it, a finger touches it, the keyboard comes to it. Next would fetch every link in view, and half of a page.
 */
export function LinkAhead({
  onMouseEnter,
  onMouseLeave,
  onFocus,
  onBlur,
  onTouchStart,
  onClick,
  href,
  ...props
}: LinkAheadProps) {
  const [wanted, setWanted] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const router = shopNavigation.useRouter()

  const want = () => {
    if (saysToSaveData()) return
    noteAhead(href)
    setWanted(true)
  }
  const leave = () => {
    clearTimeout(timer.current)
    setWanted(false)
  }
  return (
    <shopNavigation.Link
      {...props}
      href={href}
      prefetch={wanted}
      onMouseEnter={(event: MouseEvent<HTMLAnchorElement>) => {
        onMouseEnter?.(event)
        timer.current = setTimeout(want, intentMs)
      }}
      onMouseLeave={(event: MouseEvent<HTMLAnchorElement>) => {
        onMouseLeave?.(event)
        leave()
      }}
      onFocus={(event: FocusEvent<HTMLAnchorElement>) => {
        onFocus?.(event)
        want()
      }}
      onBlur={(event: FocusEvent<HTMLAnchorElement>) => {
        onBlur?.(event)
        leave()
      }}
      onTouchStart={(event: TouchEvent<HTMLAnchorElement>) => {
        onTouchStart?.(event)
        want()
      }}
      onClick={(event: MouseEvent<HTMLAnchorElement>) => {
        onClick?.(event)
        // What was fetched long ago is shown at once, and made right at once.
        if (!event.defaultPrevented && isOutdated(href)) setTimeout(() => router.refresh())
      }}
    />
  )
}
