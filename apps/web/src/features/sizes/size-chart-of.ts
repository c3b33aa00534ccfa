import type { ProductPage } from '@/trpc/outputs.ts'
import { type SizeChart, sizeCharts } from './size-charts.ts'

export type MeasuredPiece = Pick<ProductPage, 'slug' | 'category' | 'options'>

/**
 * The chart of a piece with the sizes that it is made in: one that names the piece, or else one of its category.
 * Null for a piece that needs none, such as a bag.
 */
export function sizeChartOf({ slug, category, options }: MeasuredPiece): SizeChart | null {
  const named = sizeCharts.filter(({ pieces = [] }) => pieces.includes(slug))
  const usual = sizeCharts.filter(({ categories = [] }) => categories.includes(category))
  for (const chart of named.length > 0 ? named : usual)
    for (const { values } of options) {
      const rows = chart.rows.filter(([size]) => values.includes(size))
      if (rows.length > 0 && rows.length === values.length) return { ...chart, rows }
    }
  return null
}
