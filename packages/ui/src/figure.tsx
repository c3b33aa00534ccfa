import type { ReactNode } from 'react'
import { cn } from './cn.ts'

export interface FigureProps {
  label: ReactNode
  children: ReactNode
  /** The line the others lead to. */
  strong?: boolean
}

/** One named figure: words on the left, tabular figures on the right. */
export function Figure({ label, children, strong = false }: FigureProps) {
  return (
    <div
      className={cn(
        'flex items-baseline justify-between gap-6',
        strong && 'mt-2 border-t border-ink pt-4 text-lg font-semibold',
      )}
    >
      <dt className={strong ? undefined : 'text-muted'}>{label}</dt>
      <dd className="text-right tabular-nums">{children}</dd>
    </div>
  )
}
