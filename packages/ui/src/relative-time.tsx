import { formatMoment } from './format-moment.ts'
import { formatRelative } from './format-relative.ts'

export interface RelativeTimeProps {
  /** ISO-8601 in UTC. */
  time: string
  /** The present in ms, from one clock for the whole page, so that its rows agree. */
  now: number
  locale: string
  /** In as few letters as the language has, for the rows of a phone. */
  narrow?: boolean
}

/** How long ago something was, or how far ahead it is; the exact moment on hover. */
export function RelativeTime({ time, now, locale, narrow = false }: RelativeTimeProps) {
  return (
    <time dateTime={time} title={formatMoment(time, locale)} className="whitespace-nowrap">
      {formatRelative(time, now, locale, narrow ? 'narrow' : 'long')}
    </time>
  )
}
