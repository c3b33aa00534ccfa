import type { DyeKey } from '../drawings/dyes.ts'
import type { Garment } from '../drawings/piece.ts'
import type { Drop } from './drops.ts'
import type { SizeKey } from './sizes.ts'

type Words = { ko: string; en: string }

/** A piece of the label, as its maker writes it down. */
export type MadePiece = {
  slug: string
  name: Words
  description: Words
  garment: Garment
  /** The first is the one that lists show. */
  colors: readonly DyeKey[]
  /** None for what comes in one size. */
  sizes?: readonly SizeKey[]
  /** In won; by size where it differs. */
  price: number | Partial<Record<SizeKey, number>>
  /** What it cost before, in won. */
  before?: number
  drop?: Drop
}
