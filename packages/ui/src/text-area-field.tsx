import type { ComponentProps } from 'react'
import { cn } from './cn.ts'
import { controlClass } from './control-class.ts'
import { Field, type FieldProps } from './field.tsx'

export interface TextAreaFieldProps
  extends Omit<ComponentProps<'textarea'>, 'id' | 'className'>,
    Omit<FieldProps, 'children'> {}

/** Several lines of text with their label, hint and error; the box grows with its words where the browser can. */
export function TextAreaField({
  label,
  mark,
  hint,
  error,
  className,
  rows = 4,
  ...area
}: TextAreaFieldProps) {
  return (
    <Field label={label} mark={mark} hint={hint} error={error} className={className}>
      {(control) => (
        <textarea
          {...area}
          {...control}
          rows={rows}
          // A box that grows with its words forgets its rows.
          style={{ minBlockSize: `calc(${rows}lh + 1rem)` }}
          className={cn(controlClass, 'field-sizing-content resize-y py-2')}
        />
      )}
    </Field>
  )
}
