import { type Stretch, toEvent } from '../../infrastructure/line.ts'
import { advanceShare, leaseShare, pauseLease, type Share } from '../../infrastructure/shares.ts'
import type { Telling } from './consumer.ts'
import { keepLease } from './keep-lease.ts'

/**
 * Has a consumer tell of these events under a lease of its share, and moves that on to a place; tells whether it did: not when
 * somebody else was faster. Throws when another worker took over meanwhile. A share that fails pauses; its error is thrown.
 */
export async function tellEvents(consumer: Telling, share: Share, { rows, to }: Stretch): Promise<boolean> {
  const lease = await leaseShare(share)
  if (!lease) return false
  try {
    const events = rows.map(toEvent)
    await keepLease(lease, (signal) => consumer.tell(events, signal))
    if (!(await advanceShare(lease, to)))
      throw new Error(`another worker has taken over share ${share.shard} of ${share.name}`)
  } catch (error) {
    await pauseLease(lease)
    throw error
  }
  return true
}
