import { cn } from '@firstcome/ui/cn'
import type { ReactNode } from 'react'
import { cellClass } from './cell-class.ts'

export interface VariantCellProps {
  /** The variant’s name. */
  name: string
  /** What of it is typed here; a phone, which has no columns, shows it above. */
  label: string
  /** Whether it is a figure, not words. */
  isFigure: boolean
  /** What stands before a figure, such as a currency. */
  unit?: string
  value: string
  error: string | undefined
  onChange: (value: string) => void
  className?: string | undefined
  /** Under the control. */
  children?: ReactNode
}

/** One thing that is typed of a variant, and what is wrong with it. */
export function VariantCell(props: VariantCellProps) {
  const { name, label, isFigure, unit, value, error, onChange, className, children } = props
  return (
    <td className={cn('py-1 align-top md:pr-2 md:last:pr-0', className)}>
      <span aria-hidden className="mb-1 block text-xs text-muted md:hidden">
        {label}
      </span>
      <span className="relative block">
        {unit && (
          <span
            aria-hidden
            className="pointer-events-none absolute inset-y-0 left-2 grid place-items-center text-quiet"
          >
            {unit}
          </span>
        )}
        <input
          aria-label={`${name} ${label}`}
          aria-invalid={error ? true : undefined}
          inputMode={isFigure ? 'numeric' : 'text'}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          className={cn(cellClass, isFigure && 'text-right')}
        />
      </span>
      {children}
      {error && <p className="mt-1 text-xs text-signal">{error}</p>}
    </td>
  )
}
