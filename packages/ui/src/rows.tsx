import type { ReactNode } from 'react'

/** A list with a hairline between its rows: cart lines, orders, wallet entries. */
export function Rows({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul aria-label={label} className="divide-y divide-hairline border-y border-hairline">
      {children}
    </ul>
  )
}
