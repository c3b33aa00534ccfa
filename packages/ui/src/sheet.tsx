'use client'

import { Panel } from './panel.tsx'
import type { PanelProps } from './panel-props.ts'

export interface SheetProps extends PanelProps {
  /** From the right edge, or from the thumb's side on phones. */
  side?: 'right' | 'bottom'
}

const sides = {
  right: 'inset-y-0 right-0 w-[min(26rem,100vw)] animate-slide-from-right',
  bottom:
    'inset-x-0 bottom-0 max-h-[92dvh] animate-slide-from-bottom md:inset-y-0 md:right-0 md:left-auto md:max-h-none md:w-[26rem] md:animate-slide-from-right',
}

/** A narrow panel over the page, for one thing to choose or to do. */
export function Sheet({ side = 'right', ...panel }: SheetProps) {
  return <Panel {...panel} className={sides[side]} />
}
