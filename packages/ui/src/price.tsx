import { cn } from './cn.ts'
import { formatWon } from './format-won.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface PriceProps {
  /** Whole won. */
  amount: number
  /** The highest price when a range is sold, whole won. */
  to?: number
  /** The earlier price, struck through, whole won. */
  compareAt?: number | null
  /** What a screen reader says before the earlier price. */
  compareAtLabel?: string
  className?: string
}

/** An amount of money in tabular figures, as a range or beside its earlier price when there is one. */
export function Price({ amount, to, compareAt, compareAtLabel, className }: PriceProps) {
  const reduced = compareAt != null && compareAt > amount
  return (
    <span className={cn('tabular-nums whitespace-nowrap', className)}>
      {amount < 0 && <span className="mr-[0.12em]">−</span>}
      <span className={reduced ? 'font-medium text-ink' : undefined}>
        {formatWon(Math.abs(amount))}
        {to !== undefined && to > amount && ` – ${formatWon(to)}`}
      </span>
      {reduced && (
        <>
          {' '}
          <VisuallyHidden>{compareAtLabel} </VisuallyHidden>
          <s className="ml-1.5 text-quiet decoration-1">{formatWon(compareAt)}</s>
        </>
      )}
    </span>
  )
}
