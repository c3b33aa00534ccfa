import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from './cn.ts'
import { controlClass } from './control-class.ts'
import { Field, type FieldProps } from './field.tsx'

export interface SelectFieldProps
  extends Omit<ComponentProps<'select'>, 'id' | 'className'>,
    Omit<FieldProps, 'children'> {}

/** One choice from a list, by the platform's own picker; options are its children. */
export function SelectField({ label, mark, hint, error, className, children, ...select }: SelectFieldProps) {
  return (
    <Field label={label} mark={mark} hint={hint} error={error} className={className}>
      {(control) => (
        <span className="relative block">
          <select {...select} {...control} className={cn(controlClass, 'appearance-none pr-10')}>
            {children}
          </select>
          <ChevronDown
            aria-hidden
            size={16}
            className="pointer-events-none absolute top-1/2 right-3.5 -translate-y-1/2"
          />
        </span>
      )}
    </Field>
  )
}
