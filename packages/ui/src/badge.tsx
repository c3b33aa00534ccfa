import type { ReactNode } from 'react'
import { cn } from './cn.ts'

export type BadgeTone = 'signal' | 'ink' | 'outline'

const tones: Record<BadgeTone, string> = {
  signal: 'bg-signal text-on-signal',
  ink: 'bg-ink text-paper',
  outline: 'border border-outline text-ink bg-paper',
}

/** A word of status; it never carries meaning by its colour alone. */
export function Badge({
  tone = 'outline',
  className,
  children,
}: {
  tone?: BadgeTone
  className?: string
  children: ReactNode
}) {
  return (
    <span
      className={cn(
        'inline-flex min-h-6 items-center gap-1 rounded-sm px-2 text-xs font-semibold tracking-tight tabular-nums',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  )
}
