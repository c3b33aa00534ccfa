import type { Consumer } from '@firstcome/db/application/events/consumer'
import { tellWatchers } from '@firstcome/db/application/live/tell-watchers'

/** Who follows the line of events. Every one may run in several workers at once. */
export const CONSUMERS: readonly Consumer[] = [tellWatchers]
