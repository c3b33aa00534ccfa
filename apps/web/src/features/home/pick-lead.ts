import type { Product } from '@/trpc/outputs.ts'
import { pickDrop } from '../catalogue/pick-drop.ts'

/** The one piece the shop leads with at a moment, ms: its drop, or the newest piece between drops. */
export const pickLead = (newest: readonly Product[], now: number): Product | undefined =>
  pickDrop(newest, now) ?? newest[0]
