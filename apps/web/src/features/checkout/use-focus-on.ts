'use client'

import { useEffect, useRef } from 'react'

/** Brings an element into view and gives it the focus whenever what it tells changes; the element needs `tabIndex={-1}`. */
export function useFocusOn<T>(told: T) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (told === null) return
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'center' })
  }, [told])
  return place
}
