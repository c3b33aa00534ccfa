'use client'

import { countDays, dayOf } from '@firstcome/client/admin'
import { useAddress } from '@/address/use-address.ts'
import { useNow } from '@/features/time/use-now.ts'
import { type DayRange, rangeOf } from './range-of.ts'

/** The days that the address asks for, `otherwise` the last so many until today in Seoul. */
export function useRange(otherwise: number): DayRange & { today: string; days: number } {
  const { read } = useAddress()
  const today = dayOf(new Date(useNow()))
  const range = rangeOf({ days: read('days'), from: read('from'), to: read('to') }, today, otherwise)
  return { ...range, today, days: countDays(range.from, range.to) }
}
