'use client'

import { Slot } from '@radix-ui/react-slot'
import { type RefObject, useRef } from 'react'
import type { PanelProps } from './panel-props.ts'
import { useFetched } from './use-fetched.ts'
import { useOpen } from './use-open.ts'

const fetchDialog = () => import('./panel-dialog.tsx')
const foresee = () => void fetchDialog().catch(() => {})

/**
 * What sheets and drawers have in common: a panel over the page that keeps focus inside and gives it back; Escape and the
 * veil close it. Focus starts on the element marked `data-initial-focus`, or else on the first one. Most pages are left
 * without one having been opened, so it is fetched when its control is about to be pressed.
 */
export function Panel({ trigger, open, onOpenChange, ...panel }: PanelProps & { className: string }) {
  const [shown, change] = useOpen({ open, onOpenChange })
  const fetched = useFetched(shown, fetchDialog, () => change(false))
  const opener: RefObject<HTMLElement | null> = useRef(null)
  return (
    <>
      {trigger && (
        <Slot
          ref={opener}
          aria-haspopup="dialog"
          aria-expanded={shown}
          onClick={() => change(true)}
          onPointerEnter={foresee}
          onFocus={foresee}
        >
          {trigger}
        </Slot>
      )}
      {shown && fetched && <fetched.PanelDialog {...panel} opener={opener} onClose={() => change(false)} />}
    </>
  )
}
