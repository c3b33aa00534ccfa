const secondMs = 1_000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** A span of time in days, hours, minutes and seconds, rounded up to the second, so that 0 means that it is over. */
export function countdownParts(ms: number): {
  days: number
  hours: number
  minutes: number
  seconds: number
} {
  const left = Math.max(0, Math.ceil(ms / secondMs) * secondMs)
  return {
    days: Math.floor(left / dayMs),
    hours: Math.floor((left % dayMs) / hourMs),
    minutes: Math.floor((left % hourMs) / minuteMs),
    seconds: Math.floor((left % minuteMs) / secondMs),
  }
}
