import type { ReactNode } from 'react'
import { cn } from './cn.ts'

export type StatusTone = 'signal' | 'waiting' | 'ink' | 'done' | 'quiet'

const tones: Record<StatusTone, string> = {
  signal: 'bg-signal',
  waiting: 'border-2 border-ink',
  ink: 'bg-ink',
  done: 'bg-done',
  quiet: 'border border-outline',
}

export interface StatusDotProps {
  /** `signal` needs an act, `waiting` has not begun, `ink` is under way, `done` went well, `quiet` is over. */
  tone?: StatusTone
  children: ReactNode
}

/** A status as a dot and its word; the word carries the meaning. The dot stands beside the first line. */
export function StatusDot({ tone = 'ink', children }: StatusDotProps) {
  return (
    <span className="inline-flex items-start gap-2 whitespace-nowrap">
      <span aria-hidden className="flex h-lh items-center">
        <span className={cn('size-2 shrink-0 rounded-full', tones[tone])} />
      </span>
      {children}
    </span>
  )
}
