import { formatWon } from '@firstcome/ui/format-won'

/** What a coupon takes off, as one figure: `10%` or `₩10,000`. */
export const offerFigure = ({ kind, value }: { kind: 'fixed' | 'percent'; value: number }): string =>
  kind === 'percent' ? `${value}%` : formatWon(value)
