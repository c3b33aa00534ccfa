import type { Random } from '../random.ts'

/** How much there is to be, and the seed that repeats it. */
export type Sizes = { orders: number; products: number; users: number; seed: number }

/** What everything that fills a shop shares. Moments are in milliseconds. */
export type Fill = {
  sizes: Sizes
  random: Random
  /** An id as it would have been minted then. */
  mint: (at: number) => string
  /** When the first order was placed, and the moment until which all is told. */
  begins: number
  ends: number
  tell: (line: string) => void
}

export const HOUR = 60 * 60 * 1_000
export const DAY = 24 * HOUR

/** A whole number from `low` to `high`, both included. */
export const between = (random: Random, low: number, high: number): number =>
  low + Math.trunc(random() * (high - low + 1))
