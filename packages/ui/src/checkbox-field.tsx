import type { ComponentProps, ReactNode } from 'react'
import { checkboxClass } from './checkbox-class.ts'
import { cn } from './cn.ts'

export interface CheckboxFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  label: ReactNode
}

/** A yes or no with its words beside it; the whole line is the target. */
export function CheckboxField({ label, ...input }: CheckboxFieldProps) {
  return (
    <label className="flex min-h-(--control-md) cursor-pointer items-center gap-3 py-2 text-sm has-disabled:cursor-not-allowed has-disabled:text-quiet">
      <input {...input} type="checkbox" className={cn(checkboxClass, 'size-5')} />
      {label}
    </label>
  )
}
