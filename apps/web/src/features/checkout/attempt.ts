'use client'

import { v4 as mintKey } from 'uuid'
import { z } from 'zod'

const storageKey = 'firstcome.checkout'

const lineSchema = z.object({ variantId: z.string(), quantity: z.number() })
const optional = z.string().nullable()

const intentionSchema = z.object({
  userId: z.string(),
  /** Paid now, or held to be paid within a quarter of an hour. */
  way: z.enum(['pay', 'hold']),
  /** What the shopper sees being bought; the cart's lines are not part of the request, and still of what is meant. */
  shown: z.array(lineSchema),
  request: z.object({
    lines: z.array(lineSchema).optional(),
    shipTo: z.object({
      recipient: z.string(),
      phone: z.string(),
      postalCode: z.string(),
      line1: z.string(),
      line2: optional,
      note: optional,
    }),
    issuedCouponId: optional,
    expectedTotal: z.number(),
    locale: z.enum(['ko', 'en']),
  }),
})

const attemptSchema = z.object({
  intention: intentionSchema,
  key: z.string(),
  topUp: z.object({ amount: z.number(), key: z.string() }).nullable(),
  /** It was sent, and no answer has said what became of it. */
  sent: z.boolean(),
})

/** What someone wants to buy, at which total and to which address. */
export type Intention = z.infer<typeof intentionSchema>
/** The one try to carry an intention out, under idempotency keys that stay the same however often it is sent. */
export type Attempt = z.infer<typeof attemptSchema>

/** The attempt for an intention: the keys of the one before when it means the same, else new ones. */
export function attemptFor(intention: Intention, topUp: number, before: Attempt | null): Attempt {
  const same = before !== null && JSON.stringify(before.intention) === JSON.stringify(intention)
  const topUpKey = same && before.topUp?.amount === topUp ? before.topUp.key : mintKey()
  return {
    intention,
    key: same ? before.key : mintKey(),
    topUp: topUp > 0 ? { amount: topUp, key: topUpKey } : null,
    sent: same && before.sent,
  }
}

/** The last attempt of this shopper in this tab; it outlives a reload. */
export function readAttempt(userId: string): Attempt | null {
  try {
    const attempt = attemptSchema.parse(JSON.parse(window.sessionStorage.getItem(storageKey) ?? ''))
    return attempt.intention.userId === userId ? attempt : null
  } catch {
    return null
  }
}

export function keepAttempt(attempt: Attempt): void {
  try {
    window.sessionStorage.setItem(storageKey, JSON.stringify(attempt))
  } catch {
    // A browser that keeps nothing still has its attempt until the page is reloaded.
  }
}

export function forgetAttempt(): void {
  window.sessionStorage.removeItem(storageKey)
}
