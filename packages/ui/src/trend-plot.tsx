'use client'

import type { PointerEvent } from 'react'
import { type ChartPoint, indexAt, type Scale, xOf, yOf } from './chart-scale.ts'
import { ChartShapes } from './chart-shapes.tsx'

export interface TrendPlotProps {
  label: string
  points: readonly ChartPoint[]
  scale: Scale
  shape: 'line' | 'bars'
  format: (value: number) => string
  series: { current: string; previous?: string }
  index: number
  isPointed: boolean
  onPoint: (index: number | null) => void
}

/** The drawing of a trend, read point by point: under the pointer or a finger, or by the keys of a slider that nobody sees. */
export function TrendPlot(props: TrendPlotProps) {
  const { label, points, scale, shape, format, series, index, isPointed, onPoint } = props
  const point = points[index]
  const pointAt = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    onPoint(indexAt((clientX - left) / width, points.length))
  }
  return (
    <div>
      <p aria-hidden className="mb-2 text-right text-xs text-quiet tabular-nums">
        {format(scale.max)}
      </p>
      <div
        onPointerMove={pointAt}
        onPointerLeave={() => onPoint(null)}
        className="relative h-40 cursor-crosshair touch-pan-y border-b border-outline has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink"
      >
        <ChartShapes points={points} scale={scale} shape={shape} />
        {point && (
          <Cursor
            point={point}
            x={xOf(index, points.length)}
            scale={scale}
            shape={shape}
            isPointed={isPointed}
          />
        )}
        <input
          type="range"
          aria-label={label}
          aria-valuetext={point && inWords(point, format, series)}
          min={0}
          max={points.length - 1}
          value={index}
          onChange={({ target }) => onPoint(Number(target.value))}
          onBlur={() => onPoint(null)}
          className="pointer-events-none absolute inset-0 size-full opacity-0"
        />
      </div>
      <div aria-hidden className="mt-1 flex justify-between text-xs text-quiet tabular-nums">
        <span>{points[0]?.label}</span>
        {points.length > 1 && <span>{points.at(-1)?.label}</span>}
      </div>
    </div>
  )
}

type CursorProps = Pick<TrendPlotProps, 'scale' | 'shape' | 'isPointed'> & { point: ChartPoint; x: number }

/** Where the figures above are read: a dot on a line, and while the pointer seeks, its whole height. */
function Cursor({ point, x, scale, shape, isPointed }: CursorProps) {
  return (
    <div aria-hidden className="pointer-events-none absolute inset-y-0 w-0" style={{ left: `${x}%` }}>
      {isPointed && <div className="absolute inset-y-0 border-l border-outline" />}
      {shape === 'line' && (
        <div
          className="absolute size-2 -translate-1/2 rounded-full bg-ink ring-2 ring-paper"
          style={{ top: `${yOf(point.value, scale)}%` }}
        />
      )}
    </div>
  )
}

function inWords(
  { label, value, previous }: ChartPoint,
  format: (value: number) => string,
  series: { current: string; previous?: string },
): string {
  const now = `${label}: ${series.current} ${format(value)}`
  return series.previous && previous != null ? `${now}, ${series.previous} ${format(previous)}` : now
}
