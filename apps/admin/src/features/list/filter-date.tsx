'use client'

import { useAddress } from '@/address/use-address.ts'
import { DayField } from './day-field.tsx'

export interface FilterDateProps {
  /** The parameter of the address that it sets, to a day such as 2026-11-21. */
  param: string
  label: string
}

/** Narrows a list to what came from, or until, a day of the shop. */
export function FilterDate({ param, label }: FilterDateProps) {
  const { read, change } = useAddress()
  const value = read(param) ?? ''
  return (
    <DayField label={label} value={value} isSet={value !== ''} onChange={(day) => change({ [param]: day })} />
  )
}
