import { expect, it } from 'vitest'
import type { Campaign } from '@/trpc/outputs.ts'
import { nextDrop } from './next-drop.ts'

const hour = 3_600_000
const now = Date.parse('2026-11-21T06:00:00.000Z')
const drop = (id: string, from: number, until: number, over: Partial<Campaign> = {}) =>
  ({
    id,
    remaining: 1,
    paused: false,
    claimed: null,
    startsAt: new Date(now + from * hour).toISOString(),
    endsAt: new Date(now + until * hour).toISOString(),
    ...over,
  }) as Campaign

const over = drop('over', -9, -5)
const gone = drop('sold out', -1, 1, { remaining: 0 })
const paused = drop('paused', -1, 1, { paused: true })
const mine = drop('mine', -1, 1, { claimed: true })
const next = drop('opens next', 1, 9)
const later = drop('opens later', 5, 9)
const open = drop('open', -1, 9)

it.each([
  ['what can be claimed now', [over, gone, paused, mine, later, next, open], 'open'],
  ['what opens next, when nothing can be claimed', [over, gone, paused, mine, later, next], 'opens next'],
  ['nothing, when nothing comes', [over, gone, paused, mine], undefined],
])('leads on to %s', (_, campaigns, id) => {
  expect(nextDrop(campaigns, 'over', now)?.id).toBe(id)
})

it('never leads to where the shopper is', () => {
  expect(nextDrop([open, next], 'open', now)?.id).toBe('opens next')
})
