import { letterOf } from './letter-of.ts'
import type { SizeChart } from './size-charts.ts'
import { type Line, sizeFigures } from './size-figures.ts'

/** How a kind of piece is measured: its outline, and a lettered line for each measure of its table. */
export function SizeDrawing({ chart }: { chart: SizeChart }) {
  const { half, all, height, lines } = sizeFigures[chart.kind]
  // A measure at the very top has its letter above it.
  const top = Object.values(lines).some(([, y]) => y === 0) ? -14 : 6
  return (
    <svg
      aria-hidden
      viewBox={`-68 ${top} 136 ${height - top}`}
      className="mx-auto w-full max-w-40 fill-none stroke-outline"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={all ?? half} />
      {half && <path d={half} transform="scale(-1 1)" />}
      {chart.measures.map((measure) => {
        const line = lines[measure]
        return line && <MeasureLine key={measure} line={line} letter={letterOf(chart, measure)} />
      })}
    </svg>
  )
}

/** A line between two ticks, its letter above it, or beside it when it stands. */
function MeasureLine({ line: [x, y, toX, toY], letter }: { line: Line; letter: string | null }) {
  const length = Math.hypot(toX - x, toY - y)
  const [tickX, tickY] = [((toY - y) / length) * 2.5, ((x - toX) / length) * 2.5]
  const tick = `m${-tickX} ${-tickY}l${2 * tickX} ${2 * tickY}`
  const lies = Math.abs(toX - x) > Math.abs(toY - y)
  const [letterX, letterY] = [x + (toX - x) * 0.68, y + (toY - y) * 0.68]
  const side = letterX < 0 ? -1 : 1
  return (
    <>
      <path d={`M${x} ${y}L${toX} ${toY}M${x} ${y}${tick}M${toX} ${toY}${tick}`} className="stroke-ink" />
      <text
        x={lies ? letterX : letterX + side * 6}
        y={lies ? letterY - 3.5 : letterY + 4}
        textAnchor={lies ? 'middle' : side < 0 ? 'end' : 'start'}
        className="fill-ink stroke-none text-xs font-semibold"
      >
        {letter}
      </text>
    </>
  )
}
