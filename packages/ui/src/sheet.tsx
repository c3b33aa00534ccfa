'use client'

import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from './cn.ts'
import { IconButton } from './icon-button.tsx'

export interface SheetProps {
  /** The control that opens the sheet; leave it out when `open` is steered from outside. */
  trigger?: ReactNode
  title: string
  closeLabel: string
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** From the right edge, or from the thumb's side on phones. */
  side?: 'right' | 'bottom'
  footer?: ReactNode
  children: ReactNode
}

const sides = {
  right: 'inset-y-0 right-0 w-[min(26rem,100vw)] animate-slide-from-right',
  bottom:
    'inset-x-0 bottom-0 max-h-[88dvh] animate-slide-from-bottom md:inset-y-0 md:right-0 md:left-auto md:max-h-none md:w-[26rem] md:animate-slide-from-right',
}

/**
 * A panel over the page that keeps focus inside and gives it back; Escape and the veil close it. Focus starts on the
 * element marked `data-initial-focus`, or else on the first one.
 */
export function Sheet({
  trigger,
  title,
  closeLabel,
  open,
  onOpenChange,
  side = 'right',
  footer,
  children,
}: SheetProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Dialog.Trigger asChild>{trigger}</Dialog.Trigger>}
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade-in bg-veil" />
        <Dialog.Content
          aria-describedby={undefined}
          onOpenAutoFocus={focusWhatWasAskedFor}
          className={cn('fixed z-50 flex flex-col bg-paper text-ink', sides[side])}
        >
          <div className="flex items-center justify-between border-b border-hairline py-1.5 pr-2 pl-5">
            <Dialog.Title className="text-base font-semibold tracking-tight">{title}</Dialog.Title>
            <Dialog.Close asChild>
              <IconButton label={closeLabel}>
                <X aria-hidden size={20} />
              </IconButton>
            </Dialog.Close>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 py-5">{children}</div>
          {footer && (
            <div className="border-t border-hairline px-5 pt-4 pb-[max(1rem,env(safe-area-inset-bottom))]">
              {footer}
            </div>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function focusWhatWasAskedFor(event: Event) {
  const panel = event.currentTarget
  if (!(panel instanceof HTMLElement)) return
  const wanted = panel.querySelector<HTMLElement>('[data-initial-focus]')
  if (!wanted) return
  event.preventDefault()
  wanted.focus()
}
