'use client'

import { TextAreaField } from '@firstcome/ui/text-area-field'

export interface ReasonFieldProps {
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
}

/** Why something is done, or what the customer is told of it. */
export function ReasonField({ label, hint, value, onChange }: ReasonFieldProps) {
  return (
    <TextAreaField
      label={label}
      hint={hint}
      rows={2}
      maxLength={500}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  )
}
