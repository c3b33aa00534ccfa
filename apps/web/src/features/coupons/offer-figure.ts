import { formatWon } from '@firstcome/ui/format-won'
import type { Campaign } from '@/trpc/outputs.ts'

/** What a coupon takes off, as one figure: `10%` or `₩10,000`. */
export const offerFigure = ({ kind, value }: Campaign['discount']): string =>
  kind === 'percent' ? `${value}%` : formatWon(value)
