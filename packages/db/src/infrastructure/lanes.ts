import { env } from './env.ts'

/**
 * How every lane of this process runs. A process alone keeps two batches in flight, so that one gathers its reads while the
 * other waits for the disk; several processes overlap by themselves. 128 requests fill a batch: more would hold locks longer
 * without writing faster.
 */
export const LANE = { inFlight: env.SHOP_SERVERS > 1 ? 1 : 2, maxBatch: 128, maxQueue: 1_024 }
