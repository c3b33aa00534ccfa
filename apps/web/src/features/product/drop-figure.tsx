import type { ReactNode } from 'react'

/** One figure of `DropFigures`, under what it counts. */
export function DropFigure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="row-span-2 grid grid-rows-subgrid items-baseline">
      <p className="text-sm font-medium text-muted">{label}</p>
      {children}
    </div>
  )
}
