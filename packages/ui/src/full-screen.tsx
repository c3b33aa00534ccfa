'use client'

import * as Dialog from '@radix-ui/react-dialog'
import { X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { IconButton } from './icon-button.tsx'

export interface FullScreenProps {
  title: string
  closeLabel: string
  /** Asked to go away, by Escape or the button. */
  onClose: () => void
  /** Gone: gives the focus back to where it should be. */
  onClosed: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  children: ReactNode
}

/** Nothing but one thing to look at, over the whole page for as long as it is there; it keeps the focus inside. */
export function FullScreen({ title, closeLabel, onClose, onClosed, onKeyDown, children }: FullScreenProps) {
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40" />
        <Dialog.Content
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            onClosed()
          }}
          onKeyDown={onKeyDown}
          className="fixed inset-0 z-50 animate-fade-in bg-paper text-ink"
        >
          <Dialog.Title className="sr-only">{title}</Dialog.Title>
          <Dialog.Close asChild>
            <IconButton
              label={closeLabel}
              className="absolute top-[max(0.75rem,env(safe-area-inset-top))] right-3 z-10 bg-paper"
            >
              <X aria-hidden size={20} />
            </IconButton>
          </Dialog.Close>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
