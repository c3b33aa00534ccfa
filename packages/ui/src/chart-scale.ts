export interface ChartPoint {
  /** What the point stands for, such as a day, in words. */
  label: string
  value: number
  /** The same place of the previous period; null where that had none. */
  previous?: number | null
}

/** How much of its band a bar takes. */
const barShare = 0.7

export interface Scale {
  min: number
  max: number
}

/** The span of values that a chart shows: always with zero, and to a round figure beyond the furthest. */
export function scaleOf(points: readonly ChartPoint[]): Scale {
  const values = points.flatMap(({ value, previous }) => [value, previous ?? 0])
  const max = roundUp(Math.max(0, ...values))
  const min = 0 - roundUp(Math.max(0, ...values.map((value) => -value)))
  return max === 0 && min === 0 ? { min: 0, max: 1 } : { min, max }
}

/** The next figure that is easily read, and not far beyond. */
function roundUp(value: number): number {
  if (value <= 0) return 0
  const power = 10 ** Math.floor(Math.log10(value))
  const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((each) => each * power >= value) ?? 10
  return round(step * power)
}

/** How far down the plot a value is, in percent of its height. */
export function yOf(value: number, { min, max }: Scale): number {
  return percent((max - value) / (max - min))
}

/** How far along the plot the middle of a point is, in percent of its width: every point has its own equal band. */
export function xOf(index: number, count: number): number {
  return percent((index + 0.5) / count)
}

/** The point whose band a share of the width, from 0 to 1, falls into. */
export function indexAt(share: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(share * count)))
}

/** A line through values in a 100 × 100 plot, as an SVG path; it breaks where there is none, and what stands alone is a dot. */
export function linePath(values: readonly (number | null | undefined)[], scale: Scale): string {
  let isDrawing = false
  return values
    .map((value, index) => {
      if (value == null) {
        isDrawing = false
        return ''
      }
      const place = `${xOf(index, values.length)} ${yOf(value, scale)}`
      const step = isDrawing ? `L${place}` : `M${place}h0`
      isDrawing = true
      return step
    })
    .join('')
}

/** Bars from zero to each value, as one SVG path. */
export function barsPath(values: readonly number[], scale: Scale): string {
  const half = (100 / values.length) * (barShare / 2)
  return values
    .map((value, index) => {
      const x = xOf(index, values.length)
      return `M${round(x - half)} ${yOf(0, scale)}V${yOf(value, scale)}H${round(x + half)}V${yOf(0, scale)}Z`
    })
    .join('')
}

/** A short level line across the band of each value, where there is one, as an SVG path. */
export function ticksPath(values: readonly (number | null | undefined)[], scale: Scale): string {
  const half = 100 / values.length / 2
  return values
    .map((value, index) => {
      const x = xOf(index, values.length)
      return value == null ? '' : `M${round(x - half)} ${yOf(value, scale)}H${round(x + half)}`
    })
    .join('')
}

const percent = (share: number) => round(share * 100)
const round = (figure: number) => Math.round(figure * 100) / 100
