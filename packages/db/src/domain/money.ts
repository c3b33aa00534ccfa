import type { z } from 'zod'

/** An amount of Korean won: a whole, safe number. */
export type Won = number & z.$brand<'Won'>

/** Marks a whole number as won. Throws a RangeError for fractions and unsafe numbers: those are bugs, not input. */
export function won(amount: number | bigint): Won {
  const value = Number(amount)
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole amount of won: ${amount}`)
  return value as Won
}

/** Adds amounts up. */
export function sum(amounts: Iterable<number>): Won {
  let total = 0
  for (const amount of amounts) total += amount
  return won(total)
}

/** A percentage of an amount, rounded down to the won. */
export function percentOf(amount: Won, percent: number): Won {
  return won((BigInt(amount) * BigInt(percent)) / 100n)
}

/**
 * Splits an amount over weights so that the parts add up to it exactly (largest remainder; ties go to the earlier
 * weight). Each part is its exact share rounded down or up. All-zero weights share nothing and must get nothing.
 */
export function allocate(amount: Won, weights: readonly number[]): Won[] {
  const total = weights.reduce((acc, weight) => acc + BigInt(weight), 0n)
  if (total === 0n) {
    if (amount !== 0) throw new RangeError('nothing to allocate an amount to')
    return weights.map(() => won(0))
  }
  const shares = weights.map((weight, index) => {
    const exact = BigInt(amount) * BigInt(weight)
    return { index, part: exact / total, remainder: exact % total }
  })
  let left = BigInt(amount) - shares.reduce((acc, share) => acc + share.part, 0n)
  const byRemainder = shares.toSorted((a, b) =>
    a.remainder < b.remainder ? 1 : a.remainder > b.remainder ? -1 : a.index - b.index,
  )
  for (const share of byRemainder) {
    if (left === 0n) break
    share.part += 1n
    left -= 1n
  }
  return shares.map((share) => won(share.part))
}
