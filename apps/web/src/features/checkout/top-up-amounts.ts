import { CHARGE_MAX, CHARGE_MIN } from '@firstcome/client'

const step = 1_000
const usual = [10_000, 30_000, 50_000, 100_000, 200_000, 300_000, 500_000, 1_000_000]
const offered = 3

/**
 * The amounts to offer when this much is missing, in won: what is missing rounded up to the next 1,000, then usual amounts
 * above it. Each can be charged at a time; what is missing beyond that takes more than one.
 */
export function topUpAmounts(shortfall: number): number[] {
  const missing = Math.min(Math.max(Math.ceil(shortfall / step) * step, CHARGE_MIN), CHARGE_MAX)
  return [missing, ...usual.filter((amount) => amount > missing).slice(0, offered)]
}
