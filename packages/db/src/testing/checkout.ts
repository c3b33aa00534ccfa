import { placeOrder } from '../application/checkout/place-order.ts'
import { submitCheckout } from '../application/checkout/submit-checkout.ts'
import { payOrder } from '../application/orders/pay-order.ts'
import { submitInputSchema } from '../domain/checkout/checkout.ts'
import { changeOrderInputSchema } from '../domain/orders/change-order.ts'
import { Refusal } from '../domain/refusal.ts'
import { mintId } from '../infrastructure/ids.ts'

type Shopper = { userId: string }
type Input = { lines?: { variantId: string; quantity: number }[]; [field: string]: unknown }

/** Checks out as a shopper would, under a fresh key unless one is given. */
export const checkOut = ({ userId }: Shopper, input: Input = {}) =>
  submitCheckout(
    { userId, sessionId: userId },
    submitInputSchema.parse({ idempotencyKey: `test-${mintId()}`, ...input }),
  )

/** Places an order to be paid later, under a fresh key unless one is given. */
export const place = ({ userId }: Shopper, input: Input = {}) =>
  placeOrder(
    { userId, sessionId: userId },
    submitInputSchema.parse({ idempotencyKey: `test-${mintId()}`, ...input }),
  )

/** Places an order of one piece of a variant. */
export const placeOne = (shopper: Shopper, { variantId }: { variantId: string }, more: Input = {}) =>
  place(shopper, { lines: [{ variantId, quantity: 1 }], ...more })

/** Pays an order, under a fresh key unless one is given. */
export const pay = ({ userId }: Shopper, { id }: { id: string }, idempotencyKey = `test-${mintId()}`) =>
  payOrder({ userId, sessionId: userId }, changeOrderInputSchema.parse({ id, idempotencyKey }))

/** Buys one piece of a variant. */
export const buyOne = (shopper: Shopper, { variantId }: { variantId: string }, more: Input = {}) =>
  checkOut(shopper, { lines: [{ variantId, quantity: 1 }], ...more })

/** How many of each outcome: paid, a reason, or a fault that nobody was meant to see. */
export async function countOutcomes(attempts: Promise<unknown>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const settled of await Promise.allSettled(attempts)) {
    const outcome =
      settled.status === 'fulfilled'
        ? 'paid'
        : settled.reason instanceof Refusal
          ? settled.reason.reason
          : 'fault'
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}
