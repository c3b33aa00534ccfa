'use client'

import { useState } from 'react'
import { ChartReadout } from './chart-readout.tsx'
import { type ChartPoint, scaleOf } from './chart-scale.ts'
import { ChartTable } from './chart-table.tsx'
import { TrendPlot } from './trend-plot.tsx'

export interface TrendChartProps {
  title: string
  /** In order of time. */
  points: readonly ChartPoint[]
  /** A line for what flows, bars for what is counted in each span. */
  shape?: 'line' | 'bars'
  /** Writes a value with its unit. */
  format: (value: number) => string
  /** What the figures are: “This week”, and “Last week” when points carry it. */
  series: { current: string; previous?: string }
  labels: {
    /** Opens the same figures as a table. */
    table: string
    /** The name of the column of labels, such as “Day”. */
    at: string
    /** Shown in place of a chart without points. */
    none: string
  }
}

const captionClass =
  'flex min-h-(--control-sm) items-center border-b border-hairline pb-2 text-base font-semibold tracking-tight'

/**
 * Figures over time with the previous period as a thin line. The exact ones of a point are read above the plot: by the
 * pointer, by arrow keys, or the latest; all of them in a table below.
 */
export function TrendChart({ title, points, shape = 'line', format, series, labels }: TrendChartProps) {
  const [pointed, setPointed] = useState<number | null>(null)
  const latest = points.length - 1
  const index = Math.min(pointed ?? latest, latest)
  const point = points[index]
  if (!point)
    return (
      <figure>
        <figcaption className={captionClass}>{title}</figcaption>
        <p className="mt-2 text-sm text-muted">{labels.none}</p>
      </figure>
    )
  return (
    <figure className="grid min-w-0 content-start gap-2">
      <figcaption className={captionClass}>{title}</figcaption>
      <ChartReadout point={point} shape={shape} format={format} series={series} />
      <TrendPlot
        label={title}
        points={points}
        scale={scaleOf(points)}
        shape={shape}
        format={format}
        series={series}
        index={index}
        isPointed={pointed !== null}
        onPoint={setPointed}
      />
      <ChartTable title={title} points={points} format={format} series={series} labels={labels} />
    </figure>
  )
}
