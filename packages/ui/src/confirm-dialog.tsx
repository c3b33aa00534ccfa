'use client'

import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { Figure } from './figure.tsx'
import { Figures } from './figures.tsx'
import { Notice } from './notice.tsx'
import { SheetClose } from './sheet-close.tsx'
import { Skeleton } from './skeleton.tsx'

/** One thing that the act changes. */
export interface Effect {
  label: string
  /** What is so now, when it is replaced. */
  before?: ReactNode
  after: ReactNode
  /** The figure that the others lead to. */
  strong?: boolean
}

export interface ConfirmDialogProps {
  trigger?: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
  title: string
  description: ReactNode
  /** What will be so afterwards; null while that is being worked out, and the act waits for it. */
  effects?: readonly Effect[] | null
  /** Choices that belong to the act, such as a reason. */
  children?: ReactNode
  labels: { confirm: string; cancel: string }
  /** `signal` for what cannot be taken back. */
  tone?: 'signal' | 'solid'
  pending?: boolean
  disabled?: boolean
  /** Why it was refused, and what was not lost. */
  error?: ReactNode
  onConfirm: () => void
}

/** Shows what an act will change, and does it when it is confirmed; the caller closes it. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { effects, children, labels, tone = 'signal', pending = false, disabled, error, onConfirm } = props
  const { trigger, open, onOpenChange, title, description } = props
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      description={description}
      actions={
        <>
          <SheetClose>
            <Button variant="outline">{labels.cancel}</Button>
          </SheetClose>
          <Button
            variant={tone}
            pending={pending || effects === null}
            disabled={disabled}
            onClick={onConfirm}
          >
            {labels.confirm}
          </Button>
        </>
      }
    >
      {effects !== undefined && <Effects effects={effects} />}
      {children}
      {error && <Notice tone="signal">{error}</Notice>}
    </Dialog>
  )
}

function Effects({ effects }: { effects: readonly Effect[] | null }) {
  if (!effects) return <Skeleton className="h-16" />
  return (
    <Figures>
      {effects.map(({ label, before, after, strong }) => (
        <Figure key={label} label={label} strong={strong}>
          {before !== undefined && <span className="text-quiet">{before} → </span>}
          {after}
        </Figure>
      ))}
    </Figures>
  )
}
