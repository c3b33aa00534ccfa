import { type Stretch, toEvent } from '../../infrastructure/line.ts'
import { lockFreeShare } from '../../infrastructure/locks.ts'
import { moveShare, pauseShare, type Share } from '../../infrastructure/shares.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import type { Applying } from './consumer.ts'

/**
 * Has a consumer write what follows from these events, in the one transaction that locks its share and moves it on to a place;
 * tells whether it did: not when somebody else was faster. A share that fails pauses; its error is thrown.
 */
export async function applyEvents(consumer: Applying, share: Share, { rows, to }: Stretch): Promise<boolean> {
  const { name, shard, position } = share
  try {
    const events = rows.map(toEvent)
    return await transaction(async (tx) => {
      const [free] = await lockFreeShare(tx, name, shard, position)
      if (!free) return false
      await consumer.apply(tx, events)
      await moveShare(tx, share, to)
      return true
    })
  } catch (error) {
    await pauseShare(share)
    throw error
  }
}
