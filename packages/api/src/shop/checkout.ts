import { getTerms } from '@firstcome/db/application/checkout/queries/get-terms'
import { quoteCheckout } from '@firstcome/db/application/checkout/queries/quote-checkout'
import { submitCheckout } from '@firstcome/db/application/checkout/submit-checkout'
import {
  quoteInputSchema,
  quoteSchema,
  submitInputSchema,
  submitSchema,
  termsSchema,
} from '@firstcome/db/domain/checkout/checkout'
import { moneyProcedure, nothing, router, sharedProcedure, signedInProcedure } from '../trpc.ts'

export const checkout = router({
  terms: sharedProcedure(nothing)
    .output(termsSchema)
    .query(() => getTerms()),
  quote: signedInProcedure(quoteInputSchema, 'orders:write')
    .output(quoteSchema)
    .query(({ ctx, input }) => quoteCheckout(ctx.actor, input)),
  submit: moneyProcedure(submitInputSchema, 'orders:write')
    .output(submitSchema)
    .mutation(({ ctx, input }) => submitCheckout(ctx.actor, input)),
})
