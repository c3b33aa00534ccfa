import type { DeliveryTerms } from '../../domain/checkout/pricing.ts'
import { won } from '../../domain/money.ts'
import type { Reader } from '../../infrastructure/clock.ts'

type TermsRow = { now: Date; shippingFee: number; freeShippingFrom: number }

/** The shop's delivery terms, and the database's time at this point of the transaction. */
export async function readTerms(db: Reader): Promise<{ now: Date; delivery: DeliveryTerms }> {
  const [row] = await db.$queryRawUnsafe<TermsRow[]>(
    'SELECT NOW(3) AS now, shippingFee, freeShippingFrom FROM shop_settings WHERE id = 1',
  )
  if (!row) throw new Error('the shop has no settings')
  return { now: row.now, delivery: { fee: won(row.shippingFee), freeFrom: won(row.freeShippingFrom) } }
}
