import { databaseNow } from '../../infrastructure/clock.ts'
import { clearPlaces, listPassed, seatHolders, tellGate } from '../../infrastructure/coupon-gate.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { listHolders } from './list-holders.ts'

/** Longer than a claim can be on its way: the queue's patience, then the batch with its retries. */
const ON_THE_WAY_MS = 15_000

type Running = { id: string; quantity: number; issued: number }

/**
 * Puts the gates of running campaigns right: who passed and was never issued a coupon (their process died) loses the place,
 * who holds a coupon and is missing gets one, and a changed quantity is told. How many places were put right. A gate that is
 * wrong meanwhile costs a wait, never a coupon too many: the database decides.
 */
export async function reconcileGates(onTheWayMs = ON_THE_WAY_MS): Promise<number> {
  const now = await databaseNow(prisma)
  const running = await prisma.coupon.findMany({
    where: { startsAt: { lte: now }, endsAt: { gt: now } },
    select: { id: true, quantity: true, issued: true },
  })
  let count = 0
  for (const coupon of running) count += await reconcile(coupon, onTheWayMs)
  return count
}

async function reconcile(coupon: Running, onTheWayMs: number): Promise<number> {
  const passed = await tellGate(coupon)
  if (passed === null || passed === coupon.issued) return 0
  // Who passed long ago first, then who holds: a coupon issued between the two reads is seen.
  const longAgo = await listPassed(coupon.id, onTheWayMs)
  if (longAgo === null) return 0
  const holders = await listHolders(coupon.id)
  const held = new Set(holders)
  const lost = longAgo.filter((userId) => !held.has(userId))
  return (await clearPlaces(coupon.id, lost, onTheWayMs)) + (await seatHolders(coupon.id, holders))
}
