import type { ComponentProps } from 'react'
import { cn } from './cn.ts'
import { controlClass } from './control-class.ts'
import { Field, type FieldProps } from './field.tsx'

export interface TextFieldProps
  extends Omit<ComponentProps<'input'>, 'id' | 'className'>,
    Omit<FieldProps, 'children'> {
  inputClassName?: string
}

/** One line of text with its label, hint and error; takes a form library's `ref`, `name`, `onChange` and `onBlur`. */
export function TextField({ label, mark, hint, error, className, inputClassName, ...input }: TextFieldProps) {
  return (
    <Field label={label} mark={mark} hint={hint} error={error} className={className}>
      {(control) => <input {...input} {...control} className={cn(controlClass, inputClassName)} />}
    </Field>
  )
}
