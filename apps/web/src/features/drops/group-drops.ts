import type { Campaign } from '@/trpc/outputs.ts'
import { dropState } from './drop-state.ts'

export interface GroupedDrops {
  open: Campaign[]
  before: Campaign[]
  over: Campaign[]
}

/** Drops by where they stand: open ones that close first, those without a coupon to claim at the end; then what opens next, then what closed last. */
export function groupDrops(campaigns: readonly Campaign[], now: number): GroupedDrops {
  const groups: GroupedDrops = { open: [], before: [], over: [] }
  for (const campaign of campaigns) {
    const state = dropState(campaign, now)
    if (state === 'before') groups.before.push(campaign)
    else if (state === 'after') groups.over.push(campaign)
    else groups.open.push(campaign)
  }
  const idle = (campaign: Campaign) => Number(dropState(campaign, now) !== 'open')
  groups.open.sort((a, b) => idle(a) - idle(b) || Date.parse(a.endsAt) - Date.parse(b.endsAt))
  groups.before.sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
  groups.over.sort((a, b) => Date.parse(b.endsAt) - Date.parse(a.endsAt))
  return groups
}
