const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
]

/** Writes how far a moment is from now in the largest whole unit: `3 minutes ago`, `지금`, `in 2 hours`; `3m ago` when narrow. */
export function formatRelative(
  time: string | number,
  now: number,
  locale: string,
  style: 'long' | 'narrow' = 'long',
): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style })
  const distance = new Date(time).getTime() - now
  for (const [unit, ms] of units) {
    const whole = Math.trunc(distance / ms)
    if (whole !== 0) return words.format(whole, unit)
  }
  return words.format(0, 'second')
}
