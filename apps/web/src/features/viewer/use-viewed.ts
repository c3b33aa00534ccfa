'use client'

import { type UIEvent, useCallback, useRef, useState } from 'react'
import type { Point } from './look-at.ts'

/** Which of some pictures in a strip is looked at, and what of it from near. The strip's own scrolling is what moves it. */
export function useViewed(first: number, count: number) {
  const strip = useRef<HTMLUListElement>(null)
  const [place, setPlace] = useState(first)
  const [near, setNear] = useState<Point | null>(null)
  const beginAtFirst = useCallback(
    (list: HTMLUListElement | null) => {
      strip.current = list
      list?.scrollTo({ left: first * list.clientWidth })
    },
    [first],
  )
  const lookNear = (point: Point | null) => {
    const list = strip.current
    // A strip that is still moving would stop between two pictures.
    list?.scrollTo({ left: place * list.clientWidth })
    setNear(point)
  }
  const goTo = (next: number) => {
    const list = strip.current
    if (!list || next < 0 || next >= count) return
    setPlace(next)
    setNear(null)
    list.scrollTo({ left: next * list.clientWidth })
  }
  const onScroll = ({ currentTarget, target }: UIEvent<HTMLUListElement>) => {
    if (target !== currentTarget) return
    const now = Math.round(currentTarget.scrollLeft / currentTarget.clientWidth)
    if (now === place) return
    setPlace(now)
    setNear(null)
  }
  return { beginAtFirst, place, near, lookNear, goTo, onScroll }
}
