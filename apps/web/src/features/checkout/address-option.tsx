import type { ReactNode } from 'react'

export interface AddressOptionProps {
  value: string
  checked: boolean
  onChoose: (value: string) => void
  children: ReactNode
}

/** One address to choose; the whole of it is the target. */
export function AddressOption({ value, checked, onChoose, children }: AddressOptionProps) {
  return (
    <label className="flex min-h-12 cursor-pointer items-start gap-3 rounded-sm border border-outline px-4 py-3.5 transition-colors hover:border-ink has-checked:border-ink has-checked:bg-raised">
      <input
        type="radio"
        name="shipTo"
        value={value}
        checked={checked}
        onChange={() => onChoose(value)}
        className="mt-0.5 size-5 shrink-0 accent-ink"
      />
      {children}
    </label>
  )
}
