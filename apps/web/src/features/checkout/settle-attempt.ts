import type { ShopClient } from '@firstcome/client'
import type { Order } from '@/trpc/outputs.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import type { Attempt } from './attempt.ts'

const patienceMs = 20_000
/** Answers after which nobody knows what became of a request. */
const unclear = new Set(['BUSY', 'INTERNAL'])
/** Answers that turn a request away unread: they say nothing of one sent before. */
const unread = new Set(['RATE_LIMITED', 'UNAUTHORIZED', 'FORBIDDEN'])

export type Settled =
  | { order: Order }
  /** `charged` is what the wallet gained all the same, in won. */
  | { error: unknown; charged: number; unanswered: boolean }

/** Sends an attempt: the top-up first if it has one, then the purchase or the hold. Sending it again can neither charge nor buy twice. */
export async function settleAttempt(shop: ShopClient, attempt: Attempt): Promise<Settled> {
  const { intention, key, topUp } = attempt
  const signal = AbortSignal.timeout(patienceMs)
  let charged = 0
  try {
    if (topUp) {
      await shop.points.charge.mutate({ amount: topUp.amount, idempotencyKey: topUp.key }, { signal })
      charged = topUp.amount
    }
    const request = { ...intention.request, idempotencyKey: key }
    const send = intention.way === 'hold' ? shop.orders.place : shop.checkout.submit
    return await send.mutate(request, { signal })
  } catch (error) {
    return { error, charged, unanswered: isUnanswered(error, attempt.sent) }
  }
}

function isUnanswered(error: unknown, sentBefore: boolean): boolean {
  const reason = refusalOf(error)?.reason
  if (reason === undefined || unclear.has(reason)) return true
  return unread.has(reason) && sentBefore
}
