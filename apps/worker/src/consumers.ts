import type { Consumer } from '@firstcome/db/application/events/consumer'
import { tellWatchers } from '@firstcome/db/application/live/tell-watchers'
import { tellOfEvents } from '@firstcome/db/application/notifications/tell-of-events'
import { refreshPages } from '@firstcome/db/application/pages/refresh-pages'
import { countSales } from '@firstcome/db/application/popular/count-sales'

/** Who follows the line of events. Every one may run in several workers at once. */
export const CONSUMERS: readonly Consumer[] = [tellWatchers, countSales, tellOfEvents, refreshPages]
