import { addStockWatch } from '@firstcome/db/application/stock-watches/add-stock-watch'
import { listStockWatches } from '@firstcome/db/application/stock-watches/queries/list-stock-watches'
import { removeStockWatch } from '@firstcome/db/application/stock-watches/remove-stock-watch'
import {
  changeStockWatchInputSchema,
  listStockWatchesInputSchema,
  stockWatchListSchema,
} from '@firstcome/db/domain/stock-watches/stock-watch'
import { router, signedInProcedure } from '../trpc.ts'

export const stockWatches = router({
  mine: signedInProcedure(listStockWatchesInputSchema, 'notifications')
    .output(stockWatchListSchema)
    .query(({ ctx, input }) => listStockWatches(ctx.actor, input)),
  add: signedInProcedure(changeStockWatchInputSchema, 'notifications')
    .output(stockWatchListSchema)
    .mutation(({ ctx, input }) => addStockWatch(ctx.actor, input)),
  remove: signedInProcedure(changeStockWatchInputSchema, 'notifications')
    .output(stockWatchListSchema)
    .mutation(({ ctx, input }) => removeStockWatch(ctx.actor, input)),
})
