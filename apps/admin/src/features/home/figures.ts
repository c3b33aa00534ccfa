import { formatWon } from '@firstcome/ui/format-won'

/** The figures of the home page, in their order. */
export const figureKeys = ['sales', 'orders', 'averageOrder', 'refunds', 'discount'] as const
export type FigureKey = (typeof figureKeys)[number]

const counts = new Intl.NumberFormat('ko-KR')

/** Writes a figure with its unit; orders are counted. */
export const formatFigure = (key: FigureKey, value: number): string =>
  key === 'orders' ? counts.format(value) : formatWon(value)
