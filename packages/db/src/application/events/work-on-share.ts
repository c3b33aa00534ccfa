import { readEvents, toEvent } from '../../infrastructure/line.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import {
  advanceShare,
  type Lease,
  leaseShare,
  passOver,
  pauseShare,
  type Share,
} from '../../infrastructure/shares.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import type { Consumer } from './consumer.ts'
import { keepLease } from './keep-lease.ts'

/** Events that are handled together, and places that are looked through at once. */
const BATCH = 200
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
  const lease = await leaseShare(share)
  if (!lease) return 0
  const to = rows.length < limit ? upTo : (rows.at(-1)?.position ?? after)
  try {
    await handle(consumer, rows.map(toEvent), lease, to)
  } catch (error) {
    await pauseShare(lease)
    throw error
  }
  return rows.length
}

const lost = ({ name, shard }: Lease) => new Error(`another worker has taken over share ${shard} of ${name}`)

async function handle(
  consumer: Consumer,
  events: ReturnType<typeof toEvent>[],
  lease: Lease,
  to: bigint,
): Promise<void> {
  if ('apply' in consumer)
    return transaction(async (tx) => {
      if (!(await advanceShare(tx, lease, to))) throw lost(lease)
      await consumer.apply(tx, events)
    })
  await keepLease(lease, (signal) => consumer.tell(events, signal))
  if (!(await advanceShare(prisma, lease, to))) throw lost(lease)
}
