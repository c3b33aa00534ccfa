'use client'

import * as Radix from '@radix-ui/react-dialog'
import type { ReactNode } from 'react'
import { CloseContext } from './close-context.ts'
import { type OpenProps, useOpen } from './use-open.ts'

export interface DialogProps extends OpenProps {
  trigger?: ReactNode
  title: string
  /** What will happen, before the buttons that make it happen. */
  description: ReactNode
  children?: ReactNode
  actions: ReactNode
}

/** A question that must be answered before going on; wrap the button that stays away in `SheetClose`. */
export function Dialog({ trigger, title, description, open, onOpenChange, children, actions }: DialogProps) {
  const [shown, change] = useOpen({ open, onOpenChange })
  return (
    <Radix.Root open={shown} onOpenChange={change}>
      <CloseContext value={() => change(false)}>
        {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
        <Radix.Portal>
          <Radix.Overlay className="fixed inset-0 z-50 animate-fade-in bg-veil" />
          <Radix.Content className="fixed inset-0 z-50 m-auto grid h-fit max-h-[88dvh] w-[min(28rem,calc(100vw-2rem))] animate-fade-in gap-4 overflow-y-auto bg-paper p-6 text-ink">
            <Radix.Title className="text-xl font-semibold tracking-tight">{title}</Radix.Title>
            <Radix.Description asChild>
              <div className="text-sm text-muted">{description}</div>
            </Radix.Description>
            {children}
            <div className="mt-2 flex flex-col gap-3 sm:flex-row sm:flex-wrap sm:justify-end">{actions}</div>
          </Radix.Content>
        </Radix.Portal>
      </CloseContext>
    </Radix.Root>
  )
}
