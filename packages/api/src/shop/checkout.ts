import { quoteCheckout } from '@firstcome/db/application/checkout/queries/quote-checkout'
import { submitCheckout } from '@firstcome/db/application/checkout/submit-checkout'
import {
  quoteInputSchema,
  quoteSchema,
  submitInputSchema,
  submitSchema,
} from '@firstcome/db/domain/checkout/checkout'
import { moneyProcedure, router, signedInProcedure } from '../trpc.ts'

export const checkout = router({
  quote: signedInProcedure(quoteInputSchema)
    .output(quoteSchema)
    .query(({ ctx, input }) => quoteCheckout(ctx.actor, input)),
  submit: moneyProcedure(submitInputSchema)
    .output(submitSchema)
    .mutation(({ ctx, input }) => submitCheckout(ctx.actor, input)),
})
