import { readEvents } from '../../infrastructure/line.ts'
import { passOver, type Share } from '../../infrastructure/shares.ts'
import { applyEvents } from './apply-events.ts'
import type { Consumer } from './consumer.ts'
import { tellEvents } from './tell-events.ts'

/** Events that are handled together, and places that are looked through at once. */
export const BATCH = 200
const WINDOW = 5_000n
/** A share that has nothing to do is moved on this seldom, for every move is a write. */
const PASS_OVER = 200n

/**
 * Lets a consumer handle what comes next in one of its shares, if nobody else does; tells how many events that were. A share that
 * fails pauses, longer each time; its error is thrown.
 */
export async function workOnShare(consumer: Consumer, share: Share & { lineEnd: bigint }): Promise<number> {
  const { shards, types } = consumer
  const { position: after, shard, lineEnd } = share
  const upTo = after + WINDOW < lineEnd ? after + WINDOW : lineEnd
  // What stands behind a failed event is not held up by one that failed before it succeeds: they go one by one.
  const limit = share.failures > 0 ? 1 : BATCH
  const rows = await readEvents({ after, upTo, shard, shards, types, limit })
  if (rows.length === 0) {
    if (upTo - after >= PASS_OVER) await passOver(share, upTo)
    return 0
  }
  const to = rows.length < limit ? upTo : (rows.at(-1)?.position ?? after)
  const isDone =
    'apply' in consumer
      ? await applyEvents(consumer, share, { rows, to })
      : await tellEvents(consumer, share, { rows, to })
  return isDone ? rows.length : 0
}
