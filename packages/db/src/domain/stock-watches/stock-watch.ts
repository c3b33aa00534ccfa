import { z } from 'zod'
import { imageSchema } from '../catalog/product.ts'
import { idSchema, localeSchema, timeSchema } from '../fields.ts'

/** For how many variants one shopper waits at most. */
export const MAX_STOCK_WATCHES = 50

/** A variant that its shopper waits for, by its names of today. */
export const stockWatchSchema = z.object({
  variantId: idSchema,
  productId: idSchema,
  slug: z.string(),
  name: z.string(),
  image: imageSchema.nullable(),
  options: z.record(z.string(), z.string()),
  createdAt: timeSchema,
})
export type StockWatch = z.infer<typeof stockWatchSchema>

/** The newest first. */
export const stockWatchListSchema = z.object({ items: z.array(stockWatchSchema) })
export type StockWatchList = z.infer<typeof stockWatchListSchema>

const locale = localeSchema.default('ko')
export const listStockWatchesInputSchema = z.strictObject({ locale }).default({ locale: 'ko' })
export const changeStockWatchInputSchema = z.strictObject({ variantId: idSchema, locale })
export type ChangeStockWatchInput = z.infer<typeof changeStockWatchInputSchema>
