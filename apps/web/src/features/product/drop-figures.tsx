import type { ReactNode } from 'react'

/** The figures of a drop side by side: labels on one line, figures on one baseline. Each is a `DropFigure`. */
export function DropFigures({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-flow-col grid-rows-[auto_auto] justify-start gap-x-[clamp(1.5rem,6vw,3rem)] gap-y-2">
      {children}
    </div>
  )
}
