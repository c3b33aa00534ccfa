import { expect, it } from 'vitest'
import type { Campaign } from '@/trpc/outputs.ts'
import { groupDrops } from './group-drops.ts'

const hour = 3_600_000
const now = Date.parse('2026-11-21T06:00:00.000Z')
const drop = (id: string, from: number, until: number, remaining = 1) =>
  ({
    id,
    remaining,
    paused: false,
    startsAt: new Date(now + from * hour).toISOString(),
    endsAt: new Date(now + until * hour).toISOString(),
  }) as Campaign

it('puts first what can be claimed, and what closes, opens or closed nearest to now', () => {
  const drops = [
    drop('closed earlier', -9, -5),
    drop('closes later', -1, 9),
    drop('opens later', 5, 9),
    drop('closes next', -1, 3),
    drop('closed last', -9, -1),
    drop('sold out, closes first', -1, 2, 0),
    drop('opens next', 1, 9),
  ]
  const ids = (group: Campaign[]) => group.map(({ id }) => id)
  const { open, before, over } = groupDrops(drops, now)
  expect(ids(open)).toEqual(['closes next', 'closes later', 'sold out, closes first'])
  expect(ids(before)).toEqual(['opens next', 'opens later'])
  expect(ids(over)).toEqual(['closed last', 'closed earlier'])
})
