import { listReturns } from '@firstcome/db/application/returns/queries/list-returns'
import { requestReturn } from '@firstcome/db/application/returns/request-return'
import {
  listReturnsInputSchema,
  requestReturnInputSchema,
  returnListSchema,
  returnSchema,
} from '@firstcome/db/domain/returns/return'
import { moneyProcedure, router, signedInProcedure } from '../trpc.ts'

export const returns = router({
  request: moneyProcedure(requestReturnInputSchema, 'orders:write')
    .output(returnSchema)
    .mutation(({ ctx, input }) => requestReturn(ctx.actor, input)),
  list: signedInProcedure(listReturnsInputSchema, 'orders:read')
    .output(returnListSchema)
    .query(({ ctx, input }) => listReturns(ctx.actor, input)),
})
