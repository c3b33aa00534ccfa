import type { Random } from '../random.ts'

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')

/** UUIDv7 of any moment, from a seed. */
export function createMint(random: Random): (at: number) => string {
  const bits = (digits: number) => hex(Math.trunc(random() * 16 ** digits), digits)
  return (at) => headOf(at, bits) + bits(6) + bits(6)
}

/** The id of the nth order: its number is made of its last bits, so that no two share one. */
export function createOrderMint(random: Random): (at: number, nth: number) => string {
  const bits = (digits: number) => hex(Math.trunc(random() * 16 ** digits), digits)
  const tail = (nth: number) =>
    BigInt.asUintN(48, BigInt(nth + 1) * SCATTER)
      .toString(16)
      .padStart(12, '0')
  return (at, nth) => headOf(at, bits) + tail(nth)
}

/** Odd, so that multiplying by it trades the numbers of so many bits among themselves. */
const SCATTER = 0x9e3779b97f4a7c15n

function headOf(at: number, bits: (digits: number) => string): string {
  const stamp = hex(Math.trunc(at), 12)
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${bits(3)}-8${bits(3)}-`
}
