import { addDays, dayOf, startOfDay } from '../../domain/reports/day.ts'
import type { Random } from '../random.ts'
import { DAY, HOUR } from './fill.ts'

/** What becomes of an order by the end; moments in milliseconds, null for what has not happened. */
export type Life = {
  status: 'paid' | 'shipped' | 'delivered' | 'cancelled' | 'expired'
  shippedAt: number | null
  deliveredAt: number | null
  cancelledAt: number | null
  /** Given back by staff, or because a return was approved. */
  refundedAt: number | null
  return: {
    requestedAt: number
    status: 'requested' | 'approved' | 'rejected'
    decidedAt: number | null
  } | null
}

const HELD = 0.02
const CANCELLED = 0.02
const REFUNDED = 0.02
const RETURNED = 0.03
const REJECTED = 0.2

/** Invents what becomes of an order that is placed at a moment. */
export function inventLife(random: Random, placedAt: number, ends: number): Life {
  const untouched: Life = { status: 'paid', ...NOTHING }
  const chance = random()
  if (chance < HELD) return placedAt + HOUR < ends ? { ...untouched, status: 'expired' } : untouched

  const cancelledAt = nextMorning(placedAt) + random() * 8 * HOUR
  const isCancelled = chance < HELD + CANCELLED
  if (isCancelled) return cancelledAt < ends ? { ...untouched, status: 'cancelled', cancelledAt } : untouched

  const shippedAt = nextMorning(placedAt) + random() * DAY
  if (shippedAt >= ends) return untouched
  const deliveredAt = shippedAt + DAY + random() * DAY
  if (deliveredAt >= ends) return { ...untouched, status: 'shipped', shippedAt }
  const delivered: Life = { ...untouched, status: 'delivered', shippedAt, deliveredAt }

  const later = deliveredAt + random() * 6 * DAY
  const fate = random()
  if (later >= ends || fate >= REFUNDED + RETURNED) return delivered
  if (fate < REFUNDED) return { ...delivered, refundedAt: later }
  return { ...delivered, ...decide(random, later, ends) }
}

const NOTHING = { shippedAt: null, deliveredAt: null, cancelledAt: null, refundedAt: null, return: null }

const nextMorning = (at: number) => startOfDay(addDays(dayOf(new Date(at)), 1)).getTime() + 9 * HOUR

function decide(random: Random, requestedAt: number, ends: number): Pick<Life, 'return' | 'refundedAt'> {
  const decidedAt = requestedAt + HOUR + random() * 2 * DAY
  if (decidedAt >= ends)
    return { refundedAt: null, return: { requestedAt, status: 'requested', decidedAt: null } }
  if (random() < REJECTED) return { refundedAt: null, return: { requestedAt, status: 'rejected', decidedAt } }
  return { refundedAt: decidedAt, return: { requestedAt, status: 'approved', decidedAt } }
}
