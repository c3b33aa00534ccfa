'use client'

import { InlineSelect } from '@firstcome/ui/inline-select'
import { useAddress } from '@/address/use-address.ts'
import { filterClass } from './filter-class.ts'

export interface FilterSelectProps {
  /** The parameter of the address that it sets. */
  param: string
  /** What is chosen, such as “Status”; also its first option, which narrows nothing. */
  label: string
  options: readonly { value: string; label: string }[]
}

/** Narrows a list to one of a few values. */
export function FilterSelect({ param, label, options }: FilterSelectProps) {
  const { read, change } = useAddress()
  const value = read(param) ?? ''
  return (
    <InlineSelect
      label={label}
      value={value}
      onChange={({ target }) => change({ [param]: target.value })}
      controlClassName={`${filterClass(value !== '')} max-w-36`}
    >
      <option value="">{label}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </InlineSelect>
  )
}
