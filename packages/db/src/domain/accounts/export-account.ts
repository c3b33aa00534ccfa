import { z } from 'zod'
import { cartSchema } from '../cart/cart.ts'
import { couponListSchema } from '../coupons/coupon.ts'
import { localeSchema, timeSchema } from '../fields.ts'
import { notificationListSchema } from '../notifications/notification.ts'
import { orderListSchema } from '../orders/order.ts'
import { returnListSchema } from '../returns/return.ts'
import { stockWatchListSchema } from '../stock-watches/stock-watch.ts'
import { tokenListSchema } from '../tokens/token.ts'
import { entryListSchema } from '../wallet/wallet.ts'
import { wonSchema } from '../won-schema.ts'
import { profileSchema, sessionListSchema } from './account.ts'
import { addressListSchema } from './address.ts'

/** How much of each list one export holds; its `nextCursor` continues it in the list of that name. */
export const EXPORT_MOST = 500

export const exportAccountInputSchema = z
  .strictObject({ locale: localeSchema.default('ko') })
  .default({ locale: 'ko' })
export type ExportAccountInput = z.infer<typeof exportAccountInputSchema>

/** Everything that the shop keeps about a shopper. Where `nextCursor` is not null, that list has more. */
export const accountExportSchema = z.object({
  exportedAt: timeSchema,
  profile: profileSchema,
  addresses: addressListSchema.shape.items,
  sessions: sessionListSchema.shape.items,
  tokens: tokenListSchema.shape.items,
  cart: cartSchema.shape.lines,
  stockWatches: stockWatchListSchema.shape.items,
  balance: wonSchema,
  entries: entryListSchema,
  orders: orderListSchema,
  returns: returnListSchema,
  coupons: couponListSchema,
  notifications: notificationListSchema.omit({ unread: true }),
})
export type AccountExport = z.infer<typeof accountExportSchema>
