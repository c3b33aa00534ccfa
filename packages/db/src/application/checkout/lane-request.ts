import type { CheckoutRequest } from '../../domain/checkout/settle.ts'
import type { Locale } from '../../domain/fields.ts'
import type { ScopedKey } from '../../infrastructure/idempotency.ts'

/** A checkout as it waits in the lane. */
export type LaneRequest = CheckoutRequest & { scoped: ScopedKey; locale: Locale }
