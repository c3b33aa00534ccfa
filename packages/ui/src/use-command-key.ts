'use client'

import { useEffect } from 'react'

/** Calls back when ⌘K, or Ctrl K where there is no ⌘, is pressed anywhere on the page. */
export function useCommandKey(onPress: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey || event.code !== 'KeyK') return
      event.preventDefault()
      onPress()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [onPress])
}
