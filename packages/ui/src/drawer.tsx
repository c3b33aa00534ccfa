'use client'

import { Panel } from './panel.tsx'
import type { PanelProps } from './panel-props.ts'

/** A wide panel to look at one thing without leaving its list: at the side on a desk, the whole screen on a phone. */
export function Drawer(props: PanelProps) {
  return (
    <Panel
      {...props}
      className="inset-0 animate-slide-from-right border-hairline md:left-auto md:w-[min(42rem,90vw)] md:border-l"
    />
  )
}
