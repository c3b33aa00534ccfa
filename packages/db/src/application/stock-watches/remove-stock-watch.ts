import type { ChangeStockWatchInput, StockWatchList } from '../../domain/stock-watches/stock-watch.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import type { Actor } from '../accounts/actor.ts'
import { listStockWatches } from './queries/list-stock-watches.ts'

/** Has the shopper told no more of a variant, whether they waited for it or not. Returns what they still wait for. */
export async function removeStockWatch(
  actor: Actor,
  { variantId, locale }: ChangeStockWatchInput,
): Promise<StockWatchList> {
  await transaction((tx) => tx.stockWatch.deleteMany({ where: { userId: actor.userId, variantId } }))
  return listStockWatches(actor, { locale })
}
