'use client'

import { useEffect } from 'react'
import { Button } from './button.tsx'
import { cn } from './cn.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface SaveBarProps {
  /** Whether the form differs from what is saved; otherwise there is nothing to press. */
  dirty: boolean
  pending?: boolean
  /** What happened, what was not lost, what to do. */
  error?: string | null
  labels: { unsaved: string; discard: string; save: string }
  onDiscard: () => void
  /** The id of the form that Save submits; inside the form itself it is not needed. */
  form?: string
}

/** The one place where an editor is saved, always in sight; while something is unsaved, leaving the page asks first. */
export function SaveBar({ dirty, pending = false, error, labels, onDiscard, form }: SaveBarProps) {
  useAskBeforeLeaving(dirty)
  return (
    <>
      <VisuallyHidden>
        <span role="status">{dirty && labels.unsaved}</span>
      </VisuallyHidden>
      <section
        aria-label={labels.save}
        className={cn(
          'sticky bottom-0 z-20 flex flex-wrap items-center justify-end gap-x-3 gap-y-2 border-t bg-paper py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]',
          dirty ? 'border-ink' : 'border-hairline',
        )}
      >
        {dirty && (
          <>
            <p role={error ? 'alert' : undefined} className="mr-auto text-sm">
              {error ? <span className="text-signal">{error}</span> : labels.unsaved}
            </p>
            <Button variant="outline" disabled={pending} onClick={onDiscard}>
              {labels.discard}
            </Button>
          </>
        )}
        <Button type="submit" form={form} pending={pending} disabled={!dirty}>
          {labels.save}
        </Button>
      </section>
    </>
  )
}

function useAskBeforeLeaving(dirty: boolean) {
  useEffect(() => {
    if (!dirty) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [dirty])
}
