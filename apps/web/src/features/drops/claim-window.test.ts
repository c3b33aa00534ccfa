import { createFormatter, type Locale } from 'next-intl'
import { expect, it } from 'vitest'
import { claimWindow } from './claim-window.ts'

const linesOf = (locale: Locale, startsAt: string, endsAt: string) =>
  claimWindow(createFormatter({ locale, timeZone: 'Asia/Seoul' }), startsAt, endsAt).map((line) =>
    line.replaceAll('\u202F', ' '),
  )

it('gives each of two days a line', () => {
  expect(linesOf('en', '2026-11-23T02:00:00Z', '2026-12-07T02:00:00Z')).toEqual([
    'Nov 23, 11:00 AM –',
    'Dec 7, 11:00 AM',
  ])
})

it('says the day once where it is the same in the shop’s time zone', () => {
  expect(linesOf('ko', '2026-11-21T23:18:00Z', '2026-11-22T10:00:00Z')).toEqual([
    '11월 22일 오전 8:18 – 오후 7:00',
  ])
})

it('does not take the same day of another year for the same', () => {
  expect(linesOf('en', '2026-11-23T02:00:00Z', '2027-11-23T02:00:00Z')).toHaveLength(2)
})
