import { expect, it } from 'vitest'
import { sortCampaigns } from './sort-campaigns.ts'

const day = (number: number) => new Date(Date.UTC(2026, 10, number))
const campaign = (id: string, from: number, to: number) => ({ id, startsAt: day(from), endsAt: day(to) })

it('lists what runs, the newest first, then what comes next, then what ended last', () => {
  const campaigns = [
    campaign('ended long ago', 1, 5),
    campaign('next month', 25, 29),
    campaign('running since long', 10, 22),
    campaign('ended', 1, 9),
    campaign('tomorrow', 22, 24),
    campaign('just opened', 21, 23),
  ]
  expect(sortCampaigns(campaigns, day(21)).map(({ id }) => id)).toEqual([
    'just opened',
    'running since long',
    'tomorrow',
    'next month',
    'ended',
    'ended long ago',
  ])
})
