import { shopTimeZone } from './shop-time-zone.ts'

/** Writes a moment in the shop's time zone, such as `2026. 11. 21. 오후 7:20:33`; to the minute when it is short. */
export function formatMoment(
  time: string | number,
  locale: string,
  timeStyle: 'medium' | 'short' = 'medium',
): string {
  const style = { dateStyle: 'medium', timeStyle, timeZone: shopTimeZone } as const
  return new Intl.DateTimeFormat(locale, style).format(new Date(time))
}
