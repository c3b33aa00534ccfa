'use client'

import { type ReactNode, useState } from 'react'

export interface StillProps<Value> {
  value: Value
  children: (shown: Value) => ReactNode
}

/** Shows what changes by itself, but holds it while a pointer is over it or it has the focus: nothing moves under the cursor. */
export function Still<Value>({ value, children }: StillProps<Value>) {
  const [held, setHeld] = useState<{ value: Value } | null>(null)
  const hold = () => setHeld((before) => before ?? { value })
  const release = () => setHeld(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices who is reading, and does nothing by itself
    <div onPointerEnter={hold} onPointerLeave={release} onFocus={hold} onBlur={release}>
      {children(held ? held.value : value)}
    </div>
  )
}
