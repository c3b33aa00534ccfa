import { findSession } from '@firstcome/db/application/accounts/find-session'
import { getCart } from '@firstcome/db/application/cart/queries/get-cart'
import { listProducts } from '@firstcome/db/application/catalog/queries/list-products'
import { submitCheckout } from '@firstcome/db/application/checkout/submit-checkout'
import { getBalance } from '@firstcome/db/application/wallet/queries/get-balance'
import { Refusal } from '@firstcome/db/domain/refusal'

const ROUNDS = 10
const NOBODY = '00000000-0000-7000-8000-000000000000'
const nobody = { userId: NOBODY, sessionId: NOBODY }

/** Runs the busiest paths on behalf of nobody, so that the first shopper finds compiled queries and open connections. */
export async function warmShop(): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all([
      findSession(`fc_${'0'.repeat(42)}${round}`),
      listProducts({ limit: 24, sort: 'new', locale: 'ko' }),
      refused(getBalance(nobody)),
      refused(getCart(nobody, { locale: 'ko' })),
      refused(
        submitCheckout(nobody, {
          lines: [{ variantId: NOBODY, quantity: 1 }],
          idempotencyKey: 'warm-up-of-a-process',
          locale: 'ko',
        }),
      ),
    ])
  }
}

/** Nobody owns nothing: a refusal is the expected end. */
async function refused(call: Promise<unknown>): Promise<void> {
  await call.catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
  })
}
