import type { Campaign } from '@/trpc/outputs.ts'

export type DropState = 'before' | 'open' | 'paused' | 'soldOut' | 'after'

type Judged = Pick<Campaign, 'startsAt' | 'endsAt' | 'paused' | 'remaining'>

/** How a drop stands at a moment (ms since the epoch), by the order in which claims are refused; the end is outside. */
export function dropState({ startsAt, endsAt, paused, remaining }: Judged, now: number): DropState {
  if (now < Date.parse(startsAt)) return 'before'
  if (now >= Date.parse(endsAt)) return 'after'
  if (paused) return 'paused'
  return remaining > 0 ? 'open' : 'soldOut'
}
