'use client'

import { useState } from 'react'

export interface OpenProps {
  /** Steered from outside when given. */
  open?: boolean
  onOpenChange?: (open: boolean) => void
}

/** Whether something is open, as its parent says or else by itself, and how to change that. */
export function useOpen({ open, onOpenChange }: OpenProps): [boolean, (open: boolean) => void] {
  const [own, setOwn] = useState(false)
  const change = (next: boolean) => {
    setOwn(next)
    onOpenChange?.(next)
  }
  return [open ?? own, change]
}
