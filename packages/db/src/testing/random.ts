import { parseArgs } from 'node:util'

export type Random = () => number

/** Numbers from 0 up to 1 that a seed repeats (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The seed that `--seed` replays, or a new one. */
export function readSeed(): number {
  const { seed } = parseArgs({ options: { seed: { type: 'string' } }, strict: false }).values
  return typeof seed === 'string' ? Number(seed) : Math.trunc(Math.random() * 2 ** 31)
}

/** One of the items. */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.trunc(random() * items.length)]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

/** The items in an order of chance. */
export function shuffle<T>(random: Random, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item)
}
