import { submitCheckout } from '../application/checkout/submit-checkout.ts'
import { submitInputSchema } from '../domain/checkout/checkout.ts'
import { mintId } from '../infrastructure/ids.ts'
import { newShopper } from './rows.ts'

/** A shopper of the test's own buys pieces of one variant; the paid order. */
export async function buy(variantId: string, quantity: number) {
  const { userId } = await newShopper({ balance: 10_000_000 })
  const input = submitInputSchema.parse({
    lines: [{ variantId, quantity }],
    idempotencyKey: `buy-${mintId()}`,
  })
  const { order } = await submitCheckout({ userId, sessionId: userId }, input)
  return { userId, order }
}
