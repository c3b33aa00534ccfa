import type { ReactNode } from 'react'
import type { ChartPoint } from './chart-scale.ts'
import { cn } from './cn.ts'

export interface ChartReadoutProps {
  point: ChartPoint
  shape: 'line' | 'bars'
  format: (value: number) => string
  series: { current: string; previous?: string }
}

/** The exact figures of one point, each beside the mark that draws it, so that a chart needs no other legend. */
export function ChartReadout({ point, shape, format, series }: ChartReadoutProps) {
  return (
    <div className="flex min-h-6 flex-wrap items-center gap-x-4 gap-y-1 text-xs tabular-nums">
      <span className="text-muted">{point.label}</span>
      <Mark className={shape === 'bars' ? 'h-2.5 w-2.5 bg-ink' : 'h-0.5 w-4 bg-ink'}>
        {series.current} <strong className="text-sm font-semibold text-ink">{format(point.value)}</strong>
      </Mark>
      {series.previous && (
        <Mark className="h-px w-4 bg-quiet">
          {series.previous} {point.previous == null ? '—' : format(point.previous)}
        </Mark>
      )}
    </div>
  )
}

function Mark({ className, children }: { className: string; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-muted">
      <span aria-hidden className={cn('shrink-0', className)} />
      <span>{children}</span>
    </span>
  )
}
