import { liveStockSchema } from '../../domain/live/live.ts'
import { stockChannel } from './channels.ts'
import { createHub } from './create-hub.ts'
import { readStock } from './read-stock.ts'

/**
 * The stock of a product's variants now, then after every change, until `signal` says stop. Whoever is slow gets the latest
 * only. Refuses with NOT_FOUND a product that is not on sale.
 */
export const { watch: watchStock } = createHub({
  channelOf: stockChannel,
  schema: liveStockSchema,
  read: readStock,
})
