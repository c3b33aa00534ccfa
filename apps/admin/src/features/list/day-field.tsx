'use client'

import { filterClass } from './filter-class.ts'

export interface DayFieldProps {
  label: string
  /** A day such as 2026-11-21; empty where none is chosen. */
  value: string
  /** Whether it narrows what is shown. */
  isSet: boolean
  onChange: (day: string) => void
}

/** A day of the shop, in a line with what else narrows. */
export function DayField({ label, value, isSet, onChange }: DayFieldProps) {
  return (
    <label className="inline-flex items-center gap-1.5 text-sm text-muted">
      <span className="max-md:min-w-10">{label}</span>
      <input
        type="date"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className={`${filterClass(isSet)} max-md:w-40`}
      />
    </label>
  )
}
