import type { Terms } from '../../../domain/checkout/checkout.ts'
import { won } from '../../../domain/money.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { readSettings } from '../../settings/read-settings.ts'

/**
 * What delivery costs and from which subtotal it is free, in won, for how many days pieces can be given back, and with how
 * many pieces a stock is low: the same for everyone, guests included.
 */
export async function getTerms(): Promise<Terms> {
  const { shippingFee, freeShippingFrom, returnDays, lowStockLevel } = await readSettings(prisma)
  return {
    delivery: { fee: won(shippingFee), freeFrom: won(freeShippingFrom) },
    returns: { days: returnDays },
    stock: { lowLevel: lowStockLevel },
  }
}
