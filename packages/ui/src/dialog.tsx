'use client'

import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

export interface DialogProps {
  trigger?: ReactNode
  title: string
  /** What will happen, before the buttons that make it happen. */
  description: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
  children?: ReactNode
  actions: ReactNode
}

/** A question that must be answered before going on; wrap the button that stays away in `SheetClose`. */
export function Dialog({ trigger, title, description, open, onOpenChange, children, actions }: DialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade-in bg-veil" />
        <Radix.Content className="fixed top-1/2 left-1/2 z-50 grid max-h-[88dvh] w-[min(28rem,calc(100vw-2rem))] -translate-1/2 animate-fade-in gap-4 overflow-y-auto bg-paper p-6 text-ink">
          <Radix.Title className="text-xl font-semibold tracking-tight">{title}</Radix.Title>
          <Radix.Description asChild>
            <div className="text-sm text-muted">{description}</div>
          </Radix.Description>
          {children}
          <div className="mt-2 flex flex-wrap justify-end gap-3">{actions}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
