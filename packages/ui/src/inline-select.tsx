import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

export interface InlineSelectProps extends Omit<ComponentProps<'select'>, 'aria-label' | 'className'> {
  /** What is chosen, for screen readers: the select stands in a line of others, without a label of its own. */
  label: string
  /** The look of the controls beside it. */
  controlClassName: string
  className?: string
}

/** One choice from a list, among other controls in a line; options are its children. In a form use `SelectField`. */
export function InlineSelect({ label, controlClassName, className, children, ...select }: InlineSelectProps) {
  return (
    <span className={cn('relative inline-block max-w-full', className)}>
      <select
        {...select}
        aria-label={label}
        className={cn(controlClassName, 'max-w-full appearance-none truncate pr-7')}
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden
        size={14}
        className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2"
      />
    </span>
  )
}
