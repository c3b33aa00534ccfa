import { aggregateKey, lineUp } from '../../domain/events/line-up.ts'
import { lockLine } from '../../infrastructure/locks.ts'
import { type Columns, jsonRows, jsonTable, updateRows } from '../../infrastructure/rows.ts'
import { type LaneTx, laneTransaction } from '../../infrastructure/transaction.ts'

type Unplaced = { id: string; aggregate: string; aggregateId: string; seq: number }

/** How many events get their place in one transaction. */
export const PLACES = 1_000

/**
 * Gives committed events their places in the line, the oldest first, those of one aggregate by their sequence; tells how many.
 * The places have no gaps, and no event ever gets one before another that is there already, so a consumer that has read up to
 * a place has missed nothing. Sequencers of several workers take turns.
 */
export const placeEvents = (): Promise<number> =>
  laneTransaction(async (tx) => {
    const [[line], oldest] = await Promise.all([lockLine(tx), findUnplaced(tx)])
    if (!line || oldest.length === 0) return 0
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
    return events.length
  })

const findUnplaced = (tx: LaneTx) =>
  tx.$queryRawUnsafe<Unplaced[]>(
    `SELECT id, aggregate, aggregateId, seq FROM outbox_events FORCE INDEX (outbox_events_position_createdAt_seq_idx)
      WHERE position IS NULL ORDER BY createdAt, seq LIMIT ${PLACES}`,
  )

const bySeq = { aggregate: 'ascii', aggregateId: 'id', seq: 'int' } as const satisfies Columns
const findBySeq = `SELECT t.id, t.aggregate, t.aggregateId, t.seq FROM ${jsonTable(bySeq)} j
  STRAIGHT_JOIN outbox_events t FORCE INDEX (outbox_events_aggregate_aggregateId_seq_key)
    ON t.aggregate = j.aggregate AND t.aggregateId = j.aggregateId AND t.seq = j.seq
  WHERE t.position IS NULL`

/** A clock that went back, or the end of a batch, may have left out what comes before: it is placed with the rest. */
async function withPredecessors(tx: LaneTx, found: Unplaced[]): Promise<Unplaced[]> {
  const keyOf = (event: Unplaced, seq: number) => `${aggregateKey(event)} ${seq}`
  const known = new Set(found.map((event) => keyOf(event, event.seq)))
  let newest = found
  let all = found
  for (;;) {
    const missing = newest
      .filter((event) => event.seq > 1 && !known.has(keyOf(event, event.seq - 1)))
      .map(({ aggregate, aggregateId, seq }) => ({ aggregate, aggregateId, seq: seq - 1 }))
    if (missing.length === 0) return all
    newest = await tx.$queryRawUnsafe<Unplaced[]>(findBySeq, jsonRows(bySeq, missing))
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
