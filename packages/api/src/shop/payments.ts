import { listPayments } from '@firstcome/db/application/orders/queries/list-payments'
import { listPaymentsInputSchema, paymentListSchema } from '@firstcome/db/domain/orders/order'
import { router, signedInProcedure } from '../trpc.ts'

export const payments = router({
  list: signedInProcedure(listPaymentsInputSchema, 'orders:read')
    .output(paymentListSchema)
    .query(({ ctx, input }) => listPayments(ctx.actor, input)),
})
