import { ADJUST_MAX } from '@firstcome/client/admin'

export type Direction = 'give' | 'take'

/** An adjustment as it is typed. */
export interface TypedAdjustment {
  direction: Direction
  amount: string
  reason: string
}

const MIN_REASON = 3

/** What a typed adjustment would come to: won, below zero when points are taken, and the balance after; null while no amount can be read. */
export function readAdjustment({ direction, amount, reason }: TypedAdjustment, balance: number) {
  const size = Number(amount.replaceAll(',', '').trim() || Number.NaN)
  if (!Number.isInteger(size) || size < 1 || size > ADJUST_MAX)
    return { won: null, after: null, problem: amount ? ('outOfRange' as const) : null, isReady: false }
  const won = direction === 'give' ? size : -size
  const after = balance + won
  return {
    won,
    after,
    problem: after < 0 ? ('tooMuch' as const) : null,
    isReady: after >= 0 && reason.trim().length >= MIN_REASON,
  }
}
