import type { Measure, SizeChart } from './size-charts.ts'
import { sizeFigures } from './size-figures.ts'

/** The letter by which a measure is found in the drawing of its piece, or null for one that is not drawn. */
export const letterOf = ({ kind, measures }: SizeChart, measure: Measure): string | null =>
  sizeFigures[kind].lines[measure] ? String.fromCharCode(65 + measures.indexOf(measure)) : null
