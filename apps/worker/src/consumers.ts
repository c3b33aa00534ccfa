import type { Consumer } from '@firstcome/db/application/events/consumer'
import { openSinks } from '@firstcome/db/application/events/open-sinks'
import { tellWatchers } from '@firstcome/db/application/live/tell-watchers'
import { tellOfEvents } from '@firstcome/db/application/notifications/tell-of-events'
import { refreshPages } from '@firstcome/db/application/pages/refresh-pages'
import { countSales } from '@firstcome/db/application/popular/count-sales'
import { keepFigures } from '@firstcome/db/application/reports/keep-figures'
import { fanOut } from '@firstcome/db/application/webhooks/fan-out'

const sinks = openSinks()

/** Who follows the line of events. Every one may run in several workers at once. */
export const CONSUMERS: readonly Consumer[] = [
  tellWatchers,
  countSales,
  tellOfEvents,
  refreshPages,
  keepFigures,
  fanOut,
  ...sinks.consumers,
]

/** Lets go of what the consumers reach outside, once none of them is at work. */
export const closeSinks = sinks.close
