'use client'

import type { Day } from '@firstcome/client/admin'
import { useLocale } from 'next-intl'

const MONTH_LENGTH = 7

/** Writes a day as people say it: “11월 21일 (토)”, “Sat 21 Nov”; a month as “2026년 11월”, “November 2026”. */
export function useDayName(): (period: Day) => string {
  const locale = useLocale()
  const days = new Intl.DateTimeFormat(locale, {
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  })
  const months = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  return (period) => (period.length === MONTH_LENGTH ? months : days).format(new Date(period))
}
