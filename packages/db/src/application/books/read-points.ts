import type { Reader } from '../../infrastructure/clock.ts'
import { keepFigures } from '../reports/keep-figures.ts'

export type Points = { balances: number; counted: number; uncounted: number; untold: number }

const { name, shards } = keepFigures

const EFFECT = `CASE e.type
  WHEN 'order.paid' THEN -CAST(JSON_EXTRACT(e.payload, '$.total') AS SIGNED)
  WHEN 'order.refunded' THEN CAST(JSON_EXTRACT(e.payload, '$.amount') AS SIGNED)
  WHEN 'wallet.charged' THEN CAST(JSON_EXTRACT(e.payload, '$.amount') AS SIGNED)
  WHEN 'wallet.adjusted' THEN CAST(JSON_EXTRACT(e.payload, '$.amount') AS SIGNED)
  ELSE 0 END`

const READ = `SELECT
  (SELECT CAST(COALESCE(SUM(balance), 0) AS SIGNED) FROM wallets) AS balances,
  (SELECT CAST(COALESCE(SUM(charged + adjusted + refunded - sales - expired), 0) AS SIGNED) FROM day_figures) AS counted,
  (SELECT CAST(COALESCE(SUM(${EFFECT}), 0) AS SIGNED)
    FROM consumers c JOIN outbox_events e ON e.position > c.position AND MOD(CRC32(e.aggregateId), ${shards}) = c.shard
    WHERE c.name = '${name}') AS unread,
  (SELECT CAST(COALESCE(SUM(${EFFECT}), 0) AS SIGNED) FROM outbox_events e WHERE e.position IS NULL) AS unplaced,
  (SELECT CAST(COALESCE(SUM(e.amount), 0) AS SIGNED)
    FROM wallets w STRAIGHT_JOIN wallet_entries e FORCE INDEX (wallet_entries_userId_seq_key)
      ON e.userId = w.userId AND e.seq = 1
    WHERE e.kind = 'adjust' AND e.actor = 'system') AS untold`

/**
 * What all wallets hold, and what explains it at the same moment, in won: the figures, events that they have not counted yet, and
 * points with which the shop itself opened wallets, which nothing tells of.
 */
export async function readPoints(db: Reader): Promise<Points> {
  const [row] =
    await db.$queryRawUnsafe<Record<'balances' | 'counted' | 'unread' | 'unplaced' | 'untold', bigint>[]>(
      READ,
    )
  if (!row) throw new Error('the database told nothing')
  return {
    balances: Number(row.balances),
    counted: Number(row.counted),
    uncounted: Number(row.unread) + Number(row.unplaced),
    untold: Number(row.untold),
  }
}
