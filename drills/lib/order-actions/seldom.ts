import fc from 'fast-check'

/** True once in so many times. */
export const seldom = (times: number): fc.Arbitrary<boolean> =>
  fc.nat(times - 1).map((turn) => turn === times - 1)
