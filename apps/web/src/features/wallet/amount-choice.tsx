'use client'

import { cn } from '@firstcome/ui/cn'
import { formatWon } from '@firstcome/ui/format-won'

export interface AmountChoiceProps {
  label: string
  amounts: readonly number[]
  /** The chosen one, in won; any other number chooses none. */
  amount: number | null
  onChoose: (amount: number) => void
}

/** Amounts to charge, one press each. */
export function AmountChoice({ label, amounts, amount, onChoose }: AmountChoiceProps) {
  return (
    <fieldset className="@container">
      <legend className="sr-only">{label}</legend>
      <div className={cn('grid gap-2', amounts.length === 3 ? 'grid-cols-3' : 'grid-cols-2 @md:grid-cols-4')}>
        {amounts.map((each) => (
          <label
            key={each}
            className="relative grid min-h-12 content-center rounded-sm border border-outline px-1 text-center transition-colors hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink"
          >
            <input
              type="radio"
              name={label}
              value={each}
              checked={each === amount}
              onChange={() => onChoose(each)}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <span className="text-sm font-semibold tabular-nums">{formatWon(each)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
