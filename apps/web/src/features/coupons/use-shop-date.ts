'use client'

import { useFormatter } from 'next-intl'

/** Writes a moment as a day and a time, such as “11월 24일 오후 3:00” or “Nov 24, 3:00 PM”. */
export function useShopDate(): (time: string) => string {
  const format = useFormatter()
  return (time) =>
    format.dateTime(new Date(time), { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' })
}
