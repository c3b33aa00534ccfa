export interface SaleWindow {
  saleStartsAt: string | null
  saleEndsAt: string | null
}

/** Whether a piece is always sold, or where in its sale window a moment (ms since the epoch) falls; the end is outside. */
export function saleState(window: SaleWindow, now: number): 'always' | 'before' | 'open' | 'after' {
  const { saleStartsAt, saleEndsAt } = window
  if (saleStartsAt === null && saleEndsAt === null) return 'always'
  if (saleStartsAt !== null && now < Date.parse(saleStartsAt)) return 'before'
  if (saleEndsAt !== null && now >= Date.parse(saleEndsAt)) return 'after'
  return 'open'
}
