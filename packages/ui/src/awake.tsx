'use client'

import { useEffect } from 'react'
import { AWAKE } from './early-presses.ts'

/** Says that the page around can be used now, so that what was pressed too early is done; the document keeps it as `data-awake`. */
export function Awake() {
  useEffect(() => {
    document.documentElement.dataset[AWAKE] = ''
    window.dispatchEvent(new Event(AWAKE))
  }, [])
  return null
}
