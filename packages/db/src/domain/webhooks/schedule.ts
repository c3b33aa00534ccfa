/** The longest that a receiver may ask to be left alone, in seconds. */
const LONGEST_WISH = 86_400
/** The share of a pause by which it is shortened or lengthened at most, so that not all come back at once. */
const JITTER = 0.1

/** What a receiver's Retry-After asks for, in seconds from now: seconds or a date, a day at most; null when it says neither. */
export function readRetryAfter(value: string | null, now: Date): number | null {
  if (value === null) return null
  const text = value.trim()
  const seconds = /^\d+$/.test(text) ? Number(text) : (readDate(text) - now.getTime()) / 1_000
  return Number.isNaN(seconds) ? null : Math.min(Math.max(seconds, 0), LONGEST_WISH)
}

/** HTTP's dates alone: what else the platform takes for a date is none. */
const readDate = (text: string) => (text.endsWith(' GMT') ? Date.parse(text) : Number.NaN)

type Tried = {
  /** How often it was tried, this time included. */
  attempts: number
  /** Pauses after the first failure and each one after it, in seconds. */
  retrySeconds: readonly number[]
  /** In seconds. */
  retryAfter: number | null
  /** Between 0 and 1. */
  random: number
}

/** After how many milliseconds what failed is tried again, never before its receiver wishes; null when it is given up. */
export function pauseAfter({ attempts, retrySeconds, retryAfter, random }: Tried): number | null {
  const pause = retrySeconds[attempts - 1]
  if (pause === undefined) return null
  const jittered = pause * (1 - JITTER + 2 * JITTER * random)
  return Math.round(Math.max(jittered, retryAfter ?? 0) * 1_000)
}
