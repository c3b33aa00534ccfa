'use client'

import { RelativeTime } from '@firstcome/ui/relative-time'
import { useLocale } from 'next-intl'
import { useNow } from './use-now.ts'

/** How long ago a moment of the shop was, the exact one on hover; a dash for what has not been. */
export function When({ time, narrow }: { time: string | null; narrow?: boolean }) {
  const now = useNow()
  const locale = useLocale()
  if (time === null) return '–'
  const at = Date.parse(time)
  // The page's present is up to half a minute old: what has just been is not yet to come.
  const present = at > now && at - now < 60_000 ? at : now
  return <RelativeTime time={time} now={present} locale={locale} narrow={narrow} />
}
