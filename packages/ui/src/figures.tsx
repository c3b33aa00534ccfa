import type { ReactNode } from 'react'

/** A column of named figures, such as the sum of an order; fill it with `Figure`. */
export function Figures({ children }: { children: ReactNode }) {
  return <dl className="grid gap-2 text-sm">{children}</dl>
}
