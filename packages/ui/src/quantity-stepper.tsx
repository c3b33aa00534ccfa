'use client'

import { Minus, Plus } from 'lucide-react'
import { IconButton } from './icon-button.tsx'

export interface QuantityStepperProps {
  value: number
  min?: number
  max?: number
  disabled?: boolean
  onChange: (quantity: number) => void
  labels: { group: string; fewer: string; more: string }
}

/** A quantity with a button on each side; the number is announced when it changes. */
export function QuantityStepper({
  value,
  min = 1,
  max = 99,
  disabled = false,
  onChange,
  labels,
}: QuantityStepperProps) {
  return (
    <fieldset
      aria-label={labels.group}
      className="inline-flex items-center rounded-sm border border-outline disabled:border-hairline"
      disabled={disabled}
    >
      <IconButton
        label={labels.fewer}
        disabled={disabled || value <= min}
        onClick={() => onChange(value - 1)}
      >
        <Minus aria-hidden size={16} />
      </IconButton>
      <output aria-live="polite" className="min-w-8 text-center text-sm font-semibold tabular-nums">
        {value}
      </output>
      <IconButton label={labels.more} disabled={disabled || value >= max} onClick={() => onChange(value + 1)}>
        <Plus aria-hidden size={16} />
      </IconButton>
    </fieldset>
  )
}
