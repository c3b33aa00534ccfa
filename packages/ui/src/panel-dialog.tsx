'use client'

import * as Dialog from '@radix-ui/react-dialog'
import { X } from 'lucide-react'
import { type RefObject, useRef } from 'react'
import { CloseContext } from './close-context.ts'
import { cn } from './cn.ts'
import { IconButton } from './icon-button.tsx'
import type { PanelProps } from './panel-props.ts'

interface PanelDialogProps
  extends Pick<PanelProps, 'title' | 'closeLabel' | 'headerActions' | 'footer' | 'children'> {
  className: string
  /** The control that opened it, if the panel knows it. */
  opener: RefObject<HTMLElement | null>
  onClose: () => void
}

/** A panel for as long as it is there; `Panel` fetches it. */
export function PanelDialog({
  title,
  closeLabel,
  headerActions,
  footer,
  className,
  opener,
  onClose,
  children,
}: PanelDialogProps) {
  const before = useRef<Element | null>(null)
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <CloseContext value={onClose}>
        <Dialog.Portal>
          <Dialog.Overlay className="fixed inset-0 z-40 animate-fade-in bg-veil" />
          <Dialog.Content
            aria-describedby={undefined}
            onOpenAutoFocus={(event) => {
              before.current = opener.current ?? document.activeElement
              focusWhatWasAskedFor(event)
            }}
            onCloseAutoFocus={(event) => giveFocusBack(event, before.current)}
            className={cn('fixed z-50 flex flex-col bg-paper text-ink', className)}
          >
            <div className="flex items-center justify-between gap-4 border-b border-hairline py-1.5 pr-2 pl-5">
              <Dialog.Title className="text-base font-semibold tracking-tight">{title}</Dialog.Title>
              <div className="flex shrink-0 items-center gap-1">
                {headerActions}
                <Dialog.Close asChild>
                  <IconButton label={closeLabel}>
                    <X aria-hidden size={20} />
                  </IconButton>
                </Dialog.Close>
              </div>
            </div>
            <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 py-5">{children}</div>
            {footer && (
              <div className="border-t border-hairline px-5 pt-4 pb-[max(1rem,env(safe-area-inset-bottom))]">
                {footer}
              </div>
            )}
          </Dialog.Content>
        </Dialog.Portal>
      </CloseContext>
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

/** A new page that has taken the focus keeps it. */
function giveFocusBack(event: Event, before: Element | null) {
  event.preventDefault()
  if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
}
