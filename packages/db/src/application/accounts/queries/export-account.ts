import {
  type AccountExport,
  EXPORT_MOST,
  type ExportAccountInput,
} from '../../../domain/accounts/export-account.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { getCart } from '../../cart/queries/get-cart.ts'
import { listCoupons } from '../../coupons/queries/list-coupons.ts'
import { listNotifications } from '../../notifications/queries/list-notifications.ts'
import { listOrders } from '../../orders/queries/list-orders.ts'
import { listReturns } from '../../returns/queries/list-returns.ts'
import { listStockWatches } from '../../stock-watches/queries/list-stock-watches.ts'
import { listTokens } from '../../tokens/queries/list-tokens.ts'
import { getBalance } from '../../wallet/queries/get-balance.ts'
import { listEntries } from '../../wallet/queries/list-entries.ts'
import type { SessionActor } from '../actor.ts'
import { gatherPages } from './gather-pages.ts'
import { getProfile } from './get-profile.ts'
import { listAddresses } from './list-addresses.ts'
import { listSessions } from './list-sessions.ts'

/**
 * Everything that the shop keeps about the caller, as their own lists show it. Parts are read one after another, so that it
 * holds one connection at a time; a list of more than 500 says where it goes on. Refuses: NOT_FOUND (erased).
 */
export async function exportAccount(
  actor: SessionActor,
  { locale }: ExportAccountInput,
): Promise<AccountExport> {
  const exportedAt = await databaseNow(prisma)
  const profile = await getProfile(actor)
  const addresses = await listAddresses(actor)
  const sessions = await listSessions(actor)
  const tokens = await listTokens(actor)
  const cart = await getCart(actor, { locale })
  const stockWatches = await listStockWatches(actor, { locale })
  return {
    exportedAt: exportedAt.toISOString(),
    profile,
    addresses: addresses.items,
    sessions: sessions.items,
    tokens: tokens.items,
    cart: cart.lines,
    stockWatches: stockWatches.items,
    balance: (await getBalance(actor)).balance,
    entries: await gatherPages(EXPORT_MOST, (page) => listEntries(actor, page)),
    orders: await gatherPages(EXPORT_MOST, (page) => listOrders(actor, { ...page, locale })),
    returns: await gatherPages(EXPORT_MOST, (page) => listReturns(actor, { ...page, locale })),
    coupons: await gatherPages(EXPORT_MOST, (page) => listCoupons(actor, { ...page, locale })),
    notifications: await gatherPages(EXPORT_MOST, (page) => listNotifications(actor, page)),
  }
}
