'use client'

import { useEffect, useRef } from 'react'
import { checkboxClass } from './checkbox-class.ts'
import { cn } from './cn.ts'

export interface CheckboxProps {
  /** What is chosen, in words; beside the box they are seen by other means. */
  label: string
  checked: boolean
  /** Some, but not all, of what the box stands for. */
  indeterminate?: boolean
  disabled?: boolean
  onChange: (checked: boolean) => void
}

/** A box without words beside it, for a column of choices; elsewhere use `CheckboxField`. */
export function Checkbox({ label, checked, indeterminate = false, disabled, onChange }: CheckboxProps) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = indeterminate
  }, [indeterminate])
  return (
    <label className="grid size-(--control-sm) cursor-pointer place-items-center">
      <input
        ref={box}
        type="checkbox"
        aria-label={label}
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => onChange(target.checked)}
        className={cn(checkboxClass, 'size-4')}
      />
    </label>
  )
}
