import type { ComponentProps } from 'react'
import { cn } from './cn.ts'
import { controlClass } from './control-class.ts'
import { Field, type FieldProps } from './field.tsx'

export interface TextFieldProps
  extends Omit<ComponentProps<'input'>, 'id' | 'className' | 'prefix'>,
    Omit<FieldProps, 'children'> {
  /** What stands before what is typed, such as a currency. */
  prefix?: string
  /** What stands after it, such as a unit. */
  suffix?: string
  inputClassName?: string
}

/** One line of text with its label, hint and error; takes a form library's `ref`, `name`, `onChange` and `onBlur`. */
export function TextField({
  label,
  mark,
  hint,
  error,
  aside,
  className,
  prefix,
  suffix,
  inputClassName,
  ...input
}: TextFieldProps) {
  return (
    <Field label={label} mark={mark} hint={hint} error={error} aside={aside} className={className}>
      {(control) =>
        prefix ? (
          <span className="relative block">
            <span
              aria-hidden
              className="pointer-events-none absolute inset-y-0 left-3.5 grid place-items-center"
            >
              {prefix}
            </span>
            <input {...input} {...control} className={cn(controlClass, 'pl-8', inputClassName)} />
          </span>
        ) : suffix ? (
          <span className="flex items-center gap-2">
            <input {...input} {...control} className={cn(controlClass, inputClassName)} />
            <span aria-hidden>{suffix}</span>
          </span>
        ) : (
          <input {...input} {...control} className={cn(controlClass, inputClassName)} />
        )
      }
    </Field>
  )
}
