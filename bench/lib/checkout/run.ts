import type { Tally } from '../load/tally.ts'
import type { Audit } from './begin-audit.ts'

export const SIDES = ['shop', 'baseline'] as const
export type Side = (typeof SIDES)[number]

/** What is bought: any of the products, or by all of them the same one. */
export const CROWDS = ['random', 'hot'] as const
export type Crowd = (typeof CROWDS)[number]

export type Case = { crowd: Crowd; buyers: number }

/** One side under one crowd for some seconds. Latencies are of accepted checkouts, in milliseconds. */
export type Run = Case &
  Audit & { side: Side; round: number; tally: Tally; perSecond: number; p50: number; p99: number }

export const refusedIn = ({ ACCEPTED: _, ...refused }: Tally) =>
  Object.values(refused).reduce((sum, times) => sum + times, 0)
