import { indexNames } from '@firstcome/db/application/accounts/index-names'
import { watchBooks } from '@firstcome/db/application/books/watch-books'
import { refreshPopularity } from '@firstcome/db/application/catalog/refresh-popularity'
import { reconcileGates } from '@firstcome/db/application/coupons/reconcile-gates'
import { purgeEvents } from '@firstcome/db/application/events/purge-events'
import { remindOfCoupons } from '@firstcome/db/application/notifications/remind-of-coupons'
import { sendMessages } from '@firstcome/db/application/notifications/send-messages'
import { expireHolds } from '@firstcome/db/application/orders/expire-holds'
import { tellWhoWaits } from '@firstcome/db/application/stock-watches/tell-who-waits'
import { purgeExpired } from '@firstcome/db/application/upkeep/purge-expired'
import { confirmTopUps } from '@firstcome/db/application/wallet/confirm-top-ups'
import { advanceReplays } from '@firstcome/db/application/webhooks/sending/advance-replays'
import { CONSUMERS } from './consumers.ts'

const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS

/** What the shop does by itself, and how often. Every job may run in several workers at once. */
export const JOBS = [
  { name: 'confirm top-ups', run: confirmTopUps, everyMs: SECOND_MS },
  { name: 'expire holds', run: expireHolds, everyMs: SECOND_MS },
  { name: 'send messages', run: () => sendMessages(), everyMs: SECOND_MS },
  { name: 'replay webhooks', run: advanceReplays, everyMs: SECOND_MS },
  { name: 'tell who waits', run: tellWhoWaits, everyMs: SECOND_MS },
  { name: 'remind of coupons', run: remindOfCoupons, everyMs: MINUTE_MS },
  { name: 'reconcile coupon gates', run: () => reconcileGates(), everyMs: 3 * SECOND_MS },
  { name: 'watch the books', run: watchBooks, everyMs: 30 * SECOND_MS },
  { name: 'refresh popularity', run: refreshPopularity, everyMs: MINUTE_MS },
  { name: 'index names', run: indexNames, everyMs: MINUTE_MS },
  { name: 'purge old events', run: () => purgeEvents(CONSUMERS), everyMs: 60 * MINUTE_MS },
  { name: 'purge what has expired', run: purgeExpired, everyMs: 60 * MINUTE_MS },
]
