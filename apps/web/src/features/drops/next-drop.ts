import type { Campaign } from '@/trpc/outputs.ts'
import { dropState } from './drop-state.ts'
import { groupDrops } from './group-drops.ts'

/** The drop to lead on to: of those not yet the shopper's, the open one that closes first, or else the one that opens first. */
export function nextDrop(campaigns: readonly Campaign[], from: string, now: number): Campaign | null {
  const others = campaigns.filter(({ id, claimed }) => id !== from && claimed !== true)
  const { open, before } = groupDrops(others, now)
  return open.find((campaign) => dropState(campaign, now) === 'open') ?? before[0] ?? null
}
