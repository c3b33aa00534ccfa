import { findSharesBehind } from '../../infrastructure/shares.ts'
import type { Consumer } from './consumer.ts'
import { workOnShare } from './work-on-share.ts'

/**
 * Lets a registered consumer handle what comes next in each of its free shares, the shares side by side; tells how many events
 * that were. A share that fails pauses, longer each time, and keeps nobody else; its error is thrown in the end.
 */
export async function consume(consumer: Consumer): Promise<number> {
  const behind = await findSharesBehind(consumer.name)
  const rounds = await Promise.allSettled(behind.map((share) => workOnShare(consumer, share)))
  const failed = rounds.find((round) => round.status === 'rejected')
  if (failed) throw failed.reason
  return rounds.reduce((sum, round) => sum + (round.status === 'fulfilled' ? round.value : 0), 0)
}
