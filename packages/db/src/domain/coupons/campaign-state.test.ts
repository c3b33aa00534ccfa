import { expect, it } from 'vitest'
import { campaignState } from './campaign-state.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 12, minute))
const window = { startsAt: at(10), endsAt: at(20), pausedAt: null }

it.each([
  [at(9), 'upcoming'],
  [at(10), 'running'],
  [at(19), 'running'],
  [at(20), 'ended'],
] as const)('tells at %s that a campaign is %s', (now, state) => {
  expect(campaignState(window, now)).toBe(state)
})

it('calls a stopped campaign paused until it ends', () => {
  const stopped = { ...window, pausedAt: at(5) }
  expect(campaignState(stopped, at(6))).toBe('paused')
  expect(campaignState(stopped, at(15))).toBe('paused')
  expect(campaignState(stopped, at(20))).toBe('ended')
})
