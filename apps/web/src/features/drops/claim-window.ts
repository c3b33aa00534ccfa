import type { useFormatter } from 'next-intl'

const day = { month: 'short', day: 'numeric' } as const
const time = { hour: 'numeric', minute: '2-digit' } as const

/** When a drop gives its coupons: a line for each of its ends, or a single one where both are on the same day. */
export function claimWindow(
  format: Pick<ReturnType<typeof useFormatter>, 'dateTime'>,
  startsAt: string,
  endsAt: string,
): string[] {
  const [from, until] = [new Date(startsAt), new Date(endsAt)]
  const start = format.dateTime(from, { ...day, ...time })
  const dayOf = (moment: Date) => format.dateTime(moment, { ...day, year: 'numeric' })
  if (dayOf(from) === dayOf(until)) return [`${start} – ${format.dateTime(until, time)}`]
  return [`${start} –`, format.dateTime(until, { ...day, ...time })]
}
