import { Refusal } from '../refusal.ts'
import type { OrderStatus } from './status.ts'

const HOLD_MS = 15 * 60_000

/** Unpaid orders that one shopper may hold at once: more than anyone needs, too few to keep a shop's stock from others. */
export const MAX_HOLDS = 200

type Held = { status: OrderStatus; expiresAt: Date | null }

/** Until when an order that is placed now holds its stock and coupon, that moment excluded. */
export const holdUntil = (now: Date) => new Date(now.getTime() + HOLD_MS)

/** Whether this is an unpaid order whose time is over. */
export const hasRunOut = ({ status, expiresAt }: Held, now: Date): boolean =>
  status === 'pending_payment' && expiresAt !== null && now >= expiresAt

/** Refuses an order that cannot be paid now: ORDER_EXPIRED when its time is over, else ORDER_NOT_PAYABLE unless it awaits payment. */
export function assertPayable(order: Held, now: Date): void {
  const { status } = order
  if (status === 'expired' || hasRunOut(order, now)) throw new Refusal('ORDER_EXPIRED', { status })
  if (status !== 'pending_payment') throw new Refusal('ORDER_NOT_PAYABLE', { status })
}

/** Unpaid orders of one shopper whose time is not over, and when that of the first is. */
export type Holds = { count: number; firstEndsAt: Date }

/** Refuses with RATE_LIMITED, until one of them ends, who holds as many unpaid orders as anyone may. */
export function assertMayHold(holds: Holds | undefined, now: Date): void {
  if (!holds || holds.count < MAX_HOLDS) return
  throw new Refusal('RATE_LIMITED', {
    retryAfterMs: Math.max(1, holds.firstEndsAt.getTime() - now.getTime()),
  })
}
