import type { ReactNode } from 'react'

export interface RowProps {
  /** A picture or a date, in its own narrow column. */
  lead?: ReactNode
  title: ReactNode
  detail?: ReactNode
  /** Figures, right-aligned. */
  end?: ReactNode
}

/** One row of `Rows`: what it is on the left, its figures on the right. */
export function Row({ lead, title, detail, end }: RowProps) {
  return (
    <li className="flex items-start gap-4 py-4">
      {lead && <div className="shrink-0">{lead}</div>}
      <div className="min-w-0 flex-1">
        <div className="font-medium">{title}</div>
        {detail && <div className="mt-0.5 text-sm text-muted">{detail}</div>}
      </div>
      {end && <div className="shrink-0 text-right tabular-nums">{end}</div>}
    </li>
  )
}
