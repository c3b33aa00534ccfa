import type { ReactNode } from 'react'
import { cn } from './cn.ts'

export interface RowsProps {
  children: ReactNode
  label?: string
  /** Without a rule above and below, where the page has its own. */
  open?: boolean
}

/** A list with a hairline between its rows: cart lines, orders, wallet entries. */
export function Rows({ children, label, open = false }: RowsProps) {
  return (
    <ul
      aria-label={label}
      className={cn(
        'divide-y divide-hairline',
        open ? '*:first:pt-0 *:last:pb-0' : 'border-y border-hairline',
      )}
    >
      {children}
    </ul>
  )
}
