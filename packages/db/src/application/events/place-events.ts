import type { EventType } from '../../domain/events/events.ts'
import { aggregateKey, lineUp } from '../../domain/events/line-up.ts'
import { lockLine } from '../../infrastructure/locks.ts'
import { type Columns, jsonRows, jsonTable, updateRows } from '../../infrastructure/rows.ts'
import { type LaneTx, laneTransaction } from '../../infrastructure/transaction.ts'

type LineEvent = { id: string; type: EventType; aggregate: string; aggregateId: string; seq: number }

/** How many events get their place in one transaction. */
export const PLACES = 1_000

/**
 * Gives committed events their places in the line, the oldest first, those of one aggregate by their sequence; tells which.
 * The places have no gaps, and no event ever gets one before another that is there already, so a consumer that has read up to
 * a place has missed nothing. Sequencers of several workers take turns.
 */
export const placeEvents = (): Promise<LineEvent[]> =>
  laneTransaction(async (tx) => {
    const [[line], oldest] = await Promise.all([lockLine(tx), findUnplaced(tx)])
    if (!line || oldest.length === 0) return []
    const events = lineUp(await withPredecessors(tx, oldest))
    const first = Number(line.lastPosition) + 1
    await Promise.all([
      writePlaces(
        tx,
        events.map(({ id }, index) => ({ id, position: first + index })),
      ),
      tx.$executeRawUnsafe(
        'UPDATE outbox_line SET lastPosition = lastPosition + ? WHERE id = 1',
        String(events.length),
      ),
    ])
    return events
  })

const findUnplaced = (tx: LaneTx) =>
  tx.$queryRawUnsafe<LineEvent[]>(
    `SELECT id, type, aggregate, aggregateId, seq FROM outbox_events FORCE INDEX (outbox_events_position_createdAt_seq_idx)
      WHERE position IS NULL ORDER BY createdAt, seq LIMIT ${PLACES}`,
  )

const bySeq = { aggregate: 'ascii', aggregateId: 'id', seq: 'int' } as const satisfies Columns
const findBySeq = `SELECT t.id, t.type, t.aggregate, t.aggregateId, t.seq FROM ${jsonTable(bySeq)} j
  STRAIGHT_JOIN outbox_events t FORCE INDEX (outbox_events_aggregate_aggregateId_seq_key)
    ON t.aggregate = j.aggregate AND t.aggregateId = j.aggregateId AND t.seq = j.seq
  WHERE t.position IS NULL`

/** A clock that went back, or the end of a batch, may have left out what comes before: it is placed with the rest. */
async function withPredecessors(tx: LaneTx, found: LineEvent[]): Promise<LineEvent[]> {
  const keyOf = (event: LineEvent, seq: number) => `${aggregateKey(event)} ${seq}`
  const known = new Set(found.map((event) => keyOf(event, event.seq)))
  let newest = found
  let all = found
  for (;;) {
    const missing = newest
      .filter((event) => event.seq > 1 && !known.has(keyOf(event, event.seq - 1)))
      .map(({ aggregate, aggregateId, seq }) => ({ aggregate, aggregateId, seq: seq - 1 }))
    if (missing.length === 0) return all
    newest = await tx.$queryRawUnsafe<LineEvent[]>(findBySeq, jsonRows(bySeq, missing))
    for (const event of newest) known.add(keyOf(event, event.seq))
    all = [...newest, ...all]
  }
}

const writePlaces = updateRows(
  'outbox_events',
  { id: 'id', position: 'int' },
  't.id = j.id',
  't.position = j.position',
)
