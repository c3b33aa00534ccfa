import { adjustStock } from '../application/catalog/adjust-stock.ts'
import { listNotifications } from '../application/notifications/queries/list-notifications.ts'
import { addStockWatch } from '../application/stock-watches/add-stock-watch.ts'
import { mintId } from '../infrastructure/ids.ts'
import { newShopper } from './rows.ts'

/** A new shopper who waits for a variant that is sold out. */
export async function newWaiting(variantId: string) {
  const { userId } = await newShopper()
  const actor = { userId, sessionId: userId }
  await addStockWatch(actor, { variantId, locale: 'ko' })
  return actor
}

/** The desk counts again and finds so many more pieces, or fewer. */
export const restock = (variantId: string, delta = 1) =>
  adjustStock('system', { variantId, delta, reason: '다시 셌습니다', idempotencyKey: mintId() })

/** What a shopper was told, the newest first. */
export const toldTo = async (userId: string) =>
  (await listNotifications({ userId, sessionId: userId }, { limit: 100 })).items
