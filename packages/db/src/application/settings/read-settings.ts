import type { Settings } from '../../domain/settings/settings.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

/** The shop's settings as they are in this transaction, or outside of one. */
export const readSettings = (db: Pick<Tx, 'shopSettings'>): Promise<Settings> =>
  db.shopSettings.findFirstOrThrow({
    select: {
      name: true,
      shippingFee: true,
      freeShippingFrom: true,
      returnDays: true,
      lowStockLevel: true,
      version: true,
    },
  })
