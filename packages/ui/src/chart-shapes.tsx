import { barsPath, type ChartPoint, linePath, type Scale, ticksPath, yOf } from './chart-scale.ts'

export interface ChartShapesProps {
  points: readonly ChartPoint[]
  scale: Scale
  shape: 'line' | 'bars'
}

/** Lines and bars in a plot that stretches with its place; strokes keep their width. */
export function ChartShapes({ points, scale, shape }: ChartShapesProps) {
  const zero = yOf(0, scale)
  const values = points.map((point) => point.value)
  const previous = points.map((point) => point.previous)
  const ticks = ticksPath(previous, scale)
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className="absolute inset-0 size-full overflow-visible"
    >
      <Line d={`M0 ${yOf(scale.max, scale)}H100`} className="stroke-hairline stroke-1" />
      {scale.min < 0 && <Line d={`M0 ${zero}H100`} className="stroke-outline stroke-1" />}
      {shape === 'bars' && <path d={barsPath(values, scale)} className="fill-ink" />}
      {shape === 'bars' && <Line d={ticks} className="stroke-paper stroke-3" />}
      <Line d={shape === 'bars' ? ticks : linePath(previous, scale)} className="stroke-quiet stroke-1" />
      {shape === 'line' && <Line d={linePath(values, scale)} className="stroke-ink stroke-2" />}
    </svg>
  )
}

function Line({ d, className }: { d: string; className: string }) {
  return (
    <path
      d={d}
      fill="none"
      vectorEffect="non-scaling-stroke"
      strokeLinejoin="round"
      strokeLinecap="round"
      className={className}
    />
  )
}
