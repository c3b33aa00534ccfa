import type { ComponentProps, ReactNode } from 'react'

export interface CheckboxFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  label: ReactNode
}

/** A yes or no with its words beside it; the whole line is the target. */
export function CheckboxField({ label, ...input }: CheckboxFieldProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 text-sm has-disabled:cursor-not-allowed has-disabled:text-quiet">
      <input {...input} type="checkbox" className="size-5 shrink-0 accent-ink" />
      {label}
    </label>
  )
}
